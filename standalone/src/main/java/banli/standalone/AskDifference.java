package banli.standalone;

import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 两日之差。 What differs between the ends of two days, each change with the fact behind it. */
@Command(
        name = "difference",
        mixinStandardHelpOptions = true,
        description = {
            "两日之差：哪些案件新进入、离开、变灯、换阶段，哪些指标变了。",
            "Two days compared: which cases entered, left, turned or moved lane, and which figures changed."
        })
final class AskDifference implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            description = {"起日，如 2021-03-31。", "The earlier day, such as 2021-03-31."})
    private String from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = {"止日，不写则为今天。", "The later day; today when left out."})
    private String to;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            description = {"按 recorded（记录时间）或 happened（发生时间）。", "By recorded or happened."})
    private String clock;

    @Mixin
    private AsJson json;

    @Override
    public Integer call() {
        String path = "/api/difference?from=" + Desk.encoded(from)
                + (to == null ? "" : "&to=" + Desk.encoded(to))
                + (clock == null ? "" : "&clock=" + Desk.encoded(clock));
        return asking.ask(desk -> {
            json.print(desk, path, answer -> {
                System.out.println(answer.path("from").asString() + " → "
                        + answer.path("to").asString() + "，"
                        + answer.path("clock").asString().toLowerCase(Locale.ROOT));
                figures(answer).lines().forEach(System.out::println);
                changes(answer).lines().forEach(System.out::println);
            });
            return 0;
        });
    }

    private static Columns figures(JsonNode answer) {
        Columns columns = new Columns();
        answer.path("figures")
                .forEach(figure -> columns.row(
                        figure.path("year").asString(),
                        figure.path("id").asString(),
                        figure.path("label").path("zh").asString(),
                        figure.path("label").path("en").asString(),
                        value(figure, "numeratorWas", "denominatorWas") + " → "
                                + value(figure, "numerator", "denominator")));
        return columns;
    }

    private static String value(JsonNode figure, String numerator, String denominator) {
        String counted = figure.path(numerator).asString("—");
        return figure.path(denominator).isNumber()
                ? counted + "/" + figure.path(denominator).asString()
                : counted;
    }

    private static Columns changes(JsonNode answer) {
        Columns columns = new Columns();
        for (JsonNode of : answer.path("cases")) {
            for (JsonNode change : of.path("changes")) {
                String figure = change.path("figure").asString("");
                columns.row(
                        of.path("number").asString(),
                        change.path("kind").asString() + (figure.isEmpty() ? "" : " " + figure),
                        change.path("was").asString("—") + " → "
                                + change.path("now").asString("—"),
                        change.path("since").asString(""),
                        change.path("fact").path("position").asString(""),
                        change.path("fact").path("sentence").path("zh").asString(""));
            }
        }
        return columns;
    }
}
