package banli.standalone;

import banli.language.word.Office;
import banli.language.word.Text;
import banli.standalone.ask.AsOfOptions;
import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 一案的办理轨迹。 The trail of a case: what happened, when, who did it, and when it was recorded. */
@Command(
        name = "trail",
        mixinStandardHelpOptions = true,
        description = {"一案的办理轨迹。", "The trail of a case."})
final class AskTrail implements Callable<Integer> {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Mixin
    private Asking asking;

    @Mixin
    private AsOfOptions looking;

    @Parameters(
            paramLabel = "NUMBER",
            description = {"案号，如 21-168，或案件键。", "The case's number, such as 21-168, or its key."})
    private String number;

    @Option(
            names = "--lang",
            defaultValue = "zh",
            description = {"语言：zh 或 en。", "The language: zh or en."})
    private String language;

    @Override
    public Integer call() {
        return asking.ask(desk -> {
            String path = looking.at("/api/trail?case=" + Desk.encoded(caseKey(desk)) + "&size=1000");
            Columns columns = new Columns();
            boolean english = language.equals("en");
            columns.row(
                    "#",
                    english ? "happened" : "发生",
                    english ? "recorded" : "记录",
                    english ? "who" : "办理人",
                    english ? "what" : "事实");
            JsonNode entries = desk.tree(path).path("entries");
            entries.forEach(entry -> columns.row(
                    entry.path("position").asString(),
                    entry.path("happenedOn").asString(""),
                    recorded(entry),
                    who(entry, english),
                    sentence(entry, english)));
            looking.tell(desk);
            tellWhereFrom(entries, english);
            columns.lines().forEach(System.out::println);
            return 0;
        });
    }

    private static String who(JsonNode entry, boolean english) {
        JsonNode by = entry.path("by");
        if (!by.path("office").asString("").equals(Office.SYSTEM.name())) {
            String told = entry.path("told").path("name").asString("");
            return by.path("name").asString("")
                    + (told.isEmpty()
                            ? ""
                            : english ? " (as the register tells: " + told + ")" : "（据登记簿：" + told + "）");
        }
        return english ? Office.SYSTEM.label().en() : Office.SYSTEM.label().zh();
    }

    /** What is made up, late or put right later is marked entry by entry, as on the screens. */
    private static String sentence(JsonNode entry, boolean english) {
        String madeUp = entry.path("madeUp").isEmpty() ? "" : english ? " [made up]" : "（拟）";
        String late = !entry.path("late").asBoolean(false) ? "" : english ? " [recorded late]" : "（迟录）";
        String corrected = !entry.path("corrected").asBoolean(false) ? "" : english ? " [corrected]" : "（已更正）";
        return entry.path("sentence").path(english ? "en" : "zh").asString("").strip() + madeUp + late + corrected;
    }

    /** That the case was entered from an older register is said once, not in every line. */
    private static void tellWhereFrom(JsonNode entries, boolean english) {
        if (entries.valueStream().anyMatch(entry -> entry.path("historical").asBoolean(false))) {
            System.out.println(english ? "Entered from a register kept before this ledger." : "补录：由启用本账本之前的登记补录。");
        }
    }

    private String caseKey(Desk desk) {
        JsonNode found = desk.tree(looking.at("/api/cases?number=" + Desk.encoded(number)))
                .path("cases");
        if (found.isEmpty()) {
            return byKey(desk);
        }
        if (found.size() > 1) {
            Columns several = new Columns();
            found.forEach(each -> several.row(
                    each.path("case").stringValue(), each.path("title").stringValue()));
            several.lines().forEach(System.err::println);
            throw new Desk.Refusal(new Text(
                    "有不止一案是这个案号，请改用上面的案件键。", "More than one case has this number. Use one of the keys above."));
        }
        return found.get(0).path("case").stringValue();
    }

    private String byKey(Desk desk) {
        try {
            return desk.tree(looking.at("/api/cases/" + Desk.encoded(number)))
                    .path("row")
                    .path("case")
                    .stringValue();
        } catch (Desk.Refusal unknown) {
            throw new Desk.Refusal(
                    new Text("没有案号或案件键为 " + number + " 的案件。", "No case has the number or key " + number + "."));
        }
    }

    private static String recorded(JsonNode entry) {
        return MINUTE.format(
                Instant.parse(entry.path("recordedAt").stringValue()).atZone(HERE));
    }
}
