package banli.standalone.register;

import banli.language.command.CaseCommand;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.MeetingCommand.RecordMeeting;
import banli.language.command.MeetingCommand.ReportDecision;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Office;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import banli.standalone.acts.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 登记页上的动作。 Turns a register's sheets into the acts of the people who did the work.
 *
 * @param register the first part of each act's key
 * @param year of the register, and of lines that name only month and day
 * @param source the older register the sheets were taken from; null when the work is recorded as it is done
 */
record SheetActs(String register, int year, String source, String publicColumn, Directory directory) {
    /** All acts of these sheets in the order they happened, so that document numbers follow the days; meetings at the end of theirs. */
    List<Act> inOrder(List<CaseSheet> sheets, Function<CaseKind, Session> sessions, List<MeetingSheet> meetings) {
        return Stream.concat(
                        sheets.stream().flatMap(sheet -> acts(sheet, sessions.apply(sheet.kind())).stream()),
                        meetings.stream().flatMap(meeting -> meeting.acts(register, source, directory).stream()))
                .sorted(Comparator.comparing(SheetActs::day))
                .toList();
    }

    private static LocalDate day(Act act) {
        return switch (act.command()) {
            case CaseCommand it -> it.happenedOn();
            case RecordMeeting it -> it.heldOn();
            case ReportDecision it -> it.doneOn();
            default -> throw new IllegalArgumentException("not of a register: " + act.command());
        };
    }

    private List<Act> acts(CaseSheet sheet, Session meeting) {
        CaseNumber number = new CaseNumber(meeting, sheet.number());
        List<String> names = sheet.proposers().stream().map(directory::nameOf).toList();
        Life life = new Life(sheet, CaseId.of(number), names, publicColumn);
        List<Act> acts = new ArrayList<>();
        for (String text : sheet.life()) {
            Line line = Line.read(year, text);
            List<? extends CaseCommand> commands = switch (line.verb()) {
                case "register" -> List.of(register(sheet, number, line, sheet.background()));
                case "correct" -> List.of(corrected(sheet, number, line));
                default -> life.commands(line);
            };
            for (CaseCommand command : commands) {
                acts.add(act(sheet, acts.size() + 1, line, command));
            }
        }
        return acts;
    }

    private Act act(CaseSheet sheet, int ordinal, Line line, CaseCommand command) {
        Doer doer = Doer.of(line.verb(), sheet, directory);
        String key = "%s/%s/%02d".formatted(register, sheet.number(), ordinal);
        Act act =
                Act.by(doer.person(), doer.office(), doer.unit(), key, command).madeUp(sheet.madeUpIn(line.verb()));
        return source == null
                ? act
                : act.historical(source, directory.holder(Office.REGISTRY).person());
    }

    /** The registration done anew with another background. */
    private CorrectRecord corrected(CaseSheet sheet, CaseNumber number, Line line) {
        Line first = Line.read(year, sheet.life().getFirst());
        RegisterCase anew = register(sheet, number, first, line.text(1));
        return new CorrectRecord(CaseId.of(number), 0, null, anew, line.text(2), line.on());
    }

    private RegisterCase register(CaseSheet sheet, CaseNumber number, Line line, String background) {
        List<Signatory> signers = sheet.proposers().stream()
                .map(proposer -> new Signatory(proposer, directory.nameOf(proposer)))
                .toList();
        List<Item> items = new ArrayList<>();
        sheet.items().forEach(item -> items.add(new Item(items.size() + 1, item.text())));
        return new RegisterCase(
                number,
                sheet.kind(),
                sheet.raised(),
                year,
                sheet.role(),
                sheet.leadUnit(),
                sheet.handedOnOn(),
                sheet.receivedOn(),
                null,
                null,
                sheet.title(),
                sheet.subject(),
                background,
                items,
                signers.getFirst(),
                signers.subList(1, signers.size()),
                sheet.sector(),
                sheet.town(),
                true,
                null,
                null,
                line.on());
    }
}
