package banli.standalone.register;

import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Office;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import banli.standalone.acts.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * 登记页上的动作。 Turns a register's sheets into the acts of the people who did the work.
 *
 * @param register the first part of each act's key
 * @param year of the register, and of lines that name only month and day
 * @param source the older register the sheets were taken from; null when the work is recorded as it is done
 */
record SheetActs(String register, int year, String source, String publicColumn, Directory directory) {
    /** All acts of these sheets in the order they happened, so that document numbers follow the days. */
    List<Act> inOrder(List<CaseSheet> sheets, Function<CaseKind, Session> meetings) {
        return sheets.stream()
                .flatMap(sheet -> acts(sheet, meetings.apply(sheet.kind())).stream())
                .sorted(Comparator.comparing(act -> ((CaseCommand) act.command()).happenedOn()))
                .toList();
    }

    private List<Act> acts(CaseSheet sheet, Session meeting) {
        CaseNumber number = new CaseNumber(meeting, sheet.number());
        List<String> names = sheet.proposers().stream().map(directory::nameOf).toList();
        Life life = new Life(sheet, CaseId.of(number), names, publicColumn);
        List<Act> acts = new ArrayList<>();
        for (String text : sheet.life()) {
            Line line = Line.read(year, text);
            List<? extends CaseCommand> commands =
                    line.verb().equals("register") ? List.of(register(sheet, number, line)) : life.commands(line);
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

    private RegisterCase register(CaseSheet sheet, CaseNumber number, Line line) {
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
                sheet.background(),
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
