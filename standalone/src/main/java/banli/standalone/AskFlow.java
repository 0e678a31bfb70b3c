package banli.standalone;

import banli.standalone.ask.AsJson;
import banli.standalone.ask.AsOfOptions;
import banli.standalone.ask.Columns;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 流程分析。 Where the time of a year's cases went, table by table, or as the API's JSON. */
@Command(
        name = "flow",
        mixinStandardHelpOptions = true,
        description = {
            "一年的流程分析：件数、日历日的中位数和九成不超过的天数、工作日的中位数。",
            "Where time went: cases, median and nine of ten in days of the calendar, median in working days."
        })
final class AskFlow implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Mixin
    private AsOfOptions looking;

    @Mixin
    private AsJson json;

    @Option(
            names = "--year",
            required = true,
            description = {"登记年度。", "The year of registration."})
    private int year;

    @Override
    public Integer call() {
        return asking.ask(desk -> {
            json.print(desk, looking.at("/api/flow?year=" + year), answer -> {
                looking.tell(desk);
                answer.path("tables").forEach(AskFlow::print);
            });
            return 0;
        });
    }

    private static void print(JsonNode table) {
        System.out.println(table.path("of").stringValue());
        Columns columns = new Columns();
        for (JsonNode line : table.path("lines")) {
            columns.row(
                    line.path("label").path("zh").stringValue(),
                    line.path("cases").asString(),
                    line.path("calendar").path("median").asString(""),
                    line.path("calendar").path("p90").asString(""),
                    line.path("working").path("median").asString(""));
        }
        columns.lines().forEach(System.out::println);
    }
}
