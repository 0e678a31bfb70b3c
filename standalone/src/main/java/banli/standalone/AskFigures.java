package banli.standalone;

import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 一年的指标。 The figures of a year, as a table or as the API's JSON. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = {"一年的办理指标。", "The figures of a year."})
final class AskFigures implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Option(
            names = "--year",
            required = true,
            description = {"登记年度。", "The year of registration."})
    private int year;

    @Option(
            names = "--by",
            paramLabel = "SPLIT",
            description = {"分组：subject、section、kind、role、handler。", "Split by subject, section, kind, role or handler."
            })
    private String by;

    @Option(
            names = "--json",
            description = {"原样输出接口的 JSON。", "Print the API's JSON as it is."})
    private boolean json;

    @Override
    public Integer call() {
        String path = "/api/figures?year=" + year + (by == null ? "" : "&by=" + Desk.encoded(by));
        return asking.ask(desk -> {
            if (json) {
                System.out.println(desk.text(path));
            } else {
                table(desk.tree(path)).lines().forEach(System.out::println);
            }
            return 0;
        });
    }

    private static Columns table(JsonNode answer) {
        Columns columns = new Columns();
        for (JsonNode figure : answer.path("figures")) {
            String group = figure.path("groupLabel").path("zh").stringValue("");
            columns.row(
                    figure.path("id").stringValue(),
                    figure.path("zh").stringValue(),
                    figure.path("en").stringValue(),
                    count(figure),
                    percentage(figure),
                    group);
        }
        return columns;
    }

    private static String count(JsonNode figure) {
        String numerator = figure.path("numerator").asString();
        JsonNode denominator = figure.path("denominator");
        return denominator.isNumber() ? numerator + "/" + denominator.asString() : numerator;
    }

    private static String percentage(JsonNode figure) {
        JsonNode denominator = figure.path("denominator");
        if (!denominator.isNumber()) {
            return "";
        }
        // Nothing to divide by is no percentage, neither 0 nor 100.
        return denominator.asLong() == 0
                ? "—"
                : String.format(
                        Locale.ROOT, "%.1f%%", 100.0 * figure.path("numerator").asLong() / denominator.asLong());
    }
}
