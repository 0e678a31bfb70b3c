package banli.standalone;

import banli.standalone.ask.AsJson;
import banli.standalone.ask.AsOfOptions;
import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** 指标。 The figures of a year, or of several side by side, as a table or as the API's JSON. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = {"一年或数年的办理指标。", "The figures of a year, or of several."})
final class AskFigures implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Mixin
    private AsOfOptions looking;

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private When when;

    @Option(
            names = "--by",
            paramLabel = "SPLIT",
            description = {
                "一年的分组：subject、sector、delegation、town、section、kind、role、handler、leader、outcome、received、answered。",
                "Split of a year by subject, sector, delegation, town, section, kind, role, handler, leader, outcome, month received or answered."
            })
    private String by;

    @Mixin
    private AsJson json;

    @Override
    public Integer call() {
        boolean several = when != null && when.years != null;
        if (several && by != null) {
            throw new ParameterException(
                    spec.commandLine(), "逐年指标不分组。 Figures year by year are not split: leave out --by.");
        }
        if (when == null && !looking.back()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "请用 --year 或 --from、--to 说明哪一年，或用 --as-of 回看。 Say which year, with --year or --from and --to, or look back with --as-of.");
        }
        return asking.ask(desk -> {
            String path = looking.at(
                    several
                            ? "/api/figures/years?from=" + when.years.from + "&to=" + when.years.to
                            : "/api/figures?year=" + (when == null ? latestYear(desk) : when.year)
                                    + (by == null ? "" : "&by=" + Desk.encoded(by)));
            json.print(desk, path, answer -> {
                Columns columns = several ? years(answer) : table(answer);
                looking.tell(desk);
                columns.lines().forEach(System.out::println);
            });
            return 0;
        });
    }

    /** The last year that had cases then. */
    private String latestYear(Desk desk) {
        return desk.tree(looking.at("/api/cases?sort=-registerYear&size=1"))
                .path("cases")
                .path(0)
                .path("registerYear")
                .asString(Integer.toString(Year.now(ZoneId.of("Asia/Shanghai")).getValue()));
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

    /** A column a year, its values with their rates. */
    private static Columns years(JsonNode answer) {
        Columns columns = new Columns();
        List<String> head = new ArrayList<>(List.of("", "", ""));
        answer.path("years").forEach(year -> head.add(year.asString()));
        columns.row(head.toArray(String[]::new));
        for (JsonNode figure : answer.path("figures")) {
            List<String> row = new ArrayList<>(List.of(
                    figure.path("id").stringValue(),
                    figure.path("label").path("zh").stringValue(),
                    figure.path("label").path("en").stringValue()));
            figure.path("values")
                    .forEach(value -> row.add(
                            value.path("numerator").isNumber()
                                    ? (count(value) + " " + percentage(value)).strip()
                                    : "—"));
            columns.row(row.toArray(String[]::new));
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

    /** Which year, or which years. */
    static final class When {
        @Option(
                names = "--year",
                required = true,
                description = {"登记年度。", "The year of registration."})
        private Integer year;

        @ArgGroup(exclusive = false)
        private Years years;
    }

    /** From when to when. */
    static final class Years {
        @Option(
                names = "--from",
                required = true,
                description = {"起年。", "The first year."})
        private Integer from;

        @Option(
                names = "--to",
                required = true,
                description = {"止年。", "The last year."})
        private Integer to;
    }
}
