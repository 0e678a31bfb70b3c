package banli.standalone.register;

import banli.language.command.LedgerCommand.EnterEarlierFigure;
import banli.language.word.Office;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.language.word.summary.SummaryHead;
import banli.standalone.acts.Act;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final SummarySheet summary;

    private Register2021(Contents contents, Directory directory, List<CaseSheet> sheets, SummarySheet summary) {
        this.contents = contents;
        this.directory = directory;
        this.sheets = sheets;
        this.summary = summary;
    }

    /** 目录页。 What the register holds beside its sheets. */
    private record Contents(
            int year,
            String source,
            Map<CaseKind, Session> meetings,
            String publicColumn,
            List<EnterEarlierFigure> earlierFigures,
            List<MeetingSheet> held,
            SummaryHead summary,
            List<String> cases) {}

    /** 读取随程序附带的登记簿。 Reads the register that comes with the program. */
    public static Register2021 read() {
        Contents contents = read("register.json", Contents.class);
        List<CaseSheet> sheets = contents.cases().stream()
                .map(number -> read("cases/" + number + ".json", CaseSheet.class))
                .toList();
        SummarySheet summary = new SummarySheet(contents.summary(), text("summary-wording.txt"), text("summary.txt"));
        return new Register2021(contents, read("directory.json", Directory.class), sheets, summary);
    }

    private static String text(String file) {
        try (InputStream in = Register2021.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    int year() {
        return contents.year();
    }

    String source() {
        return contents.source();
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
        return new SheetActs("register-2021", contents.year(), contents.source(), contents.publicColumn(), directory)
                .inOrder(sheets, kind -> contents.meetings().get(kind), contents.held());
    }

    /** 工作总结。 The summary of the year as it was published: submitted by the registry and issued by the chief leader. */
    List<Act> summary() {
        return summary.acts("register-2021", contents.year(), contents.source(), directory);
    }
}
