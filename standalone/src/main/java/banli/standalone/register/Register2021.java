package banli.standalone.register;

import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.word.CaseId;
import banli.language.word.CaseKind;
import banli.language.word.CaseNumber;
import banli.language.word.Item;
import banli.language.word.Meeting;
import banli.language.word.Office;
import banli.language.word.Signatory;
import banli.standalone.acts.Act;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * 嘉定区民政局2021年建议提案登记簿。 The district bureau's register of 2021, as the acts of the people who did the work; the
 * published summary gives the figures and three cases, and whatever else was needed is marked as made up.
 */
public final class Register2021 {
    private static final String FOLDER = "/banli/register-2021/";

    private final Contents contents;
    private final Directory directory;
    private final List<CaseSheet> sheets;

    private Register2021(Contents contents, Directory directory, List<CaseSheet> sheets) {
        this.contents = contents;
        this.directory = directory;
        this.sheets = sheets;
    }

    /** 目录页。 What the register holds beside its sheets. */
    private record Contents(
            int year,
            String source,
            Map<CaseKind, Meeting> meetings,
            String publicColumn,
            List<EnterEarlierFigure> earlierFigures,
            List<String> cases) {}

    /** 读取随程序附带的登记簿。 Reads the register that comes with the program. */
    public static Register2021 read() {
        Contents contents = read("register.json", Contents.class);
        List<CaseSheet> sheets = contents.cases().stream()
                .map(number -> read("cases/" + number + ".json", CaseSheet.class))
                .toList();
        return new Register2021(contents, read("directory.json", Directory.class), sheets);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = Register2021.class.getResourceAsStream(FOLDER + file)) {
            return WireMapper.mapper().readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Directory directory() {
        return directory;
    }

    /** 往年数字。 The figures of the year before, entered by the registry. */
    List<Act> earlierFigures() {
        Doer registry = directory.holder(Office.REGISTRY);
        return contents.earlierFigures().stream()
                .map(figure -> Act.by(
                        registry.person(),
                        registry.office(),
                        registry.unit(),
                        "register-2021/earlier/" + figure.year() + "/" + figure.figure(),
                        figure))
                .toList();
    }

    /** 全部案件的动作，按发生先后。 All acts of all cases in the order they happened, so that document numbers follow the days. */
    List<Act> cases() {
        return sheets.stream()
                .flatMap(sheet -> acts(sheet).stream())
                .sorted(Comparator.comparing(act -> ((CaseCommand) act.command()).happenedOn()))
                .toList();
    }

    private List<Act> acts(CaseSheet sheet) {
        CaseNumber number = new CaseNumber(contents.meetings().get(sheet.kind()), sheet.number());
        List<String> names = sheet.proposers().stream().map(directory::nameOf).toList();
        Life life = new Life(sheet, CaseId.of(number), names, contents.publicColumn());
        List<Act> acts = new ArrayList<>();
        for (String text : sheet.life()) {
            Line line = Line.read(contents.year(), text);
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
        String key = "register-%d/%s/%02d".formatted(contents.year(), sheet.number(), ordinal);
        return Act.by(doer.person(), doer.office(), doer.unit(), key, command)
                .madeUp(sheet.madeUpIn(line.verb()))
                .historical(contents.source(), directory.holder(Office.REGISTRY).person());
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
                contents.year(),
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
                true,
                null,
                null,
                line.on());
    }
}
