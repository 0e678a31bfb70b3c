package banli.standalone;

import banli.language.lifecycle.Stage;
import banli.language.word.Text;
import banli.standalone.ask.AsJson;
import banli.standalone.ask.AsOfOptions;
import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 台账。 The register's cases, by number, as its page finds them. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = {
            "台账：案件清单，可按年度、科室、环节、灯筛选，可搜索。",
            "The register: a list of cases, by year, section, stage or light, or searched."
        })
final class AskRegister implements Callable<Integer> {
    private static final int MOST = 1000;

    @Mixin
    private Asking asking;

    @Mixin
    private AsOfOptions looking;

    @Option(
            names = "--year",
            description = {"登记年度。", "The year of registration."})
    private Integer year;

    @Option(
            names = "--section",
            paramLabel = "ID",
            description = {"科室。", "The section."})
    private String section;

    @Option(
            names = "--stage",
            description = {"环节，如 IN_HANDLING。", "The stage, such as IN_HANDLING."})
    private String stage;

    @Option(
            names = "--light",
            description = {"灯：GREEN、YELLOW、RED、BLUE、GREY。", "The light: GREEN, YELLOW, RED, BLUE or GREY."})
    private String light;

    @Option(
            names = "--find",
            paramLabel = "WORDS",
            description = {
                "搜索：案号、案由、答复、姓名，至少两个字。",
                "Searches numbers, titles, replies and names; two characters at least."
            })
    private String words;

    @Mixin
    private AsJson json;

    @Override
    public Integer call() {
        String path = looking.at("/api/cases?size=" + MOST + filters());
        return asking.ask(desk -> {
            json.print(desk, path, list -> {
                looking.tell(desk);
                Columns columns = new Columns();
                list.path("cases").forEach(row -> columns.row(cells(row)));
                columns.lines().forEach(System.out::println);
                System.out.println("共 " + list.path("total").asString() + " 件。 "
                        + list.path("total").asString() + " cases.");
            });
            return 0;
        });
    }

    private String filters() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("year", year);
        given.put("section", section);
        given.put("stage", stage);
        given.put("light", light);
        given.put("q", words);
        String filters = Desk.parameters(given);
        return filters.isEmpty() ? "" : "&" + filters;
    }

    private static String[] cells(JsonNode row) {
        Text stage = Stage.valueOf(row.path("stage").asString()).label();
        return new String[] {
            row.path("number").asString(),
            stage.zh() + " " + stage.en(),
            AskBoard.light(row),
            row.path("dueOn").asString("—"),
            row.path("sectionName").asString(row.path("section").asString("—")),
            row.path("title").asString()
        };
    }
}
