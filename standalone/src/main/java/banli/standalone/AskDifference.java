package banli.standalone;

import banli.desk.past.Changed;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.Change;
import banli.language.query.board.DifferenceOfDays.OfCase;
import banli.language.word.Text;
import banli.standalone.ask.AsJson;
import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import banli.wire.WireMapper;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 两日对比。 What differs between the ends of two days, each change with the fact behind it. */
@Command(
        name = "difference",
        mixinStandardHelpOptions = true,
        description = {
            "两日对比：哪些案件新进入、离开、变灯、换阶段，哪些指标变了。",
            "Two days compared: which cases entered, left, turned or moved lane, and which figures changed."
        })
final class AskDifference implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Asking asking;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = {"起日，如 2021-03-31。", "The earlier day, such as 2021-03-31."})
    private String from;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = {
                "一日按两种时间相比：后来才记的改变了什么；不与其他各项同用。",
                "One day by both times: what was recorded later changed; not with the others."
            })
    private String on;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = {"止日，不写则为今天。", "The later day; today when left out."})
    private String to;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            description = {
                "按哪种时间：recorded（当时知道什么）或 happened（当时发生了什么）；不写则用起日有内容的一种。",
                "By which time: recorded (what was known) or happened (what had happened); else the one that tells something of the earlier day."
            })
    private String clock;

    @Mixin
    private AsJson json;

    @Override
    public Integer call() {
        if ((from == null) == (on == null)) {
            throw new ParameterException(spec.commandLine(), "请写 --from 或 --on 其中一项。 Give either --from or --on.");
        }
        String path = "/api/difference"
                + (on == null ? "?from=" + Desk.encoded(from) : "?on=" + Desk.encoded(on))
                + (to == null ? "" : "&to=" + Desk.encoded(to))
                + (clock == null ? "" : "&clock=" + Desk.encoded(clock));
        return asking.ask(desk -> {
            json.print(desk, path, answer -> tell(WireMapper.mapper().treeToValue(answer, DifferenceOfDays.class)));
            return 0;
        });
    }

    private static void tell(DifferenceOfDays answer) {
        Text by = answer.clock() == null
                ? new Text("当时所知 → 当时发生", "what was known → what had happened")
                : answer.clock().label();
        String days = answer.clock() == null ? answer.to().toString() : answer.from() + " → " + answer.to();
        System.out.println(days + "，" + by.zh() + "。 " + by.en() + ".");
        figures(answer).lines().forEach(System.out::println);
        changes(answer).lines().forEach(System.out::println);
    }

    private static Columns figures(DifferenceOfDays answer) {
        Columns columns = new Columns();
        answer.figures()
                .forEach(figure -> columns.row(
                        Integer.toString(figure.year()),
                        figure.id(),
                        figure.label().zh(),
                        figure.label().en(),
                        value(figure.numeratorWas(), figure.denominatorWas()) + " → "
                                + value(figure.numerator(), figure.denominator())));
        return columns;
    }

    private static String value(Long numerator, Long denominator) {
        String counted = numerator == null ? "—" : numerator.toString();
        return denominator == null ? counted : counted + "/" + denominator;
    }

    /** Case by case, as the numbers run. */
    private static Columns changes(DifferenceOfDays answer) {
        Columns columns = new Columns();
        for (OfCase of : answer.cases()) {
            for (Change change : of.changes()) {
                columns.row(
                        of.number(),
                        both(change.kind().label()),
                        change.figure() == null ? "" : change.figure(),
                        turned(new Changed(of, change)),
                        change.since().toString(),
                        change.fact() == null ? "" : Long.toString(change.fact().position()),
                        change.fact() == null ? "" : change.fact().sentence().zh());
            }
        }
        return columns;
    }

    private static String turned(Changed row) {
        return switch (row.change().kind()) {
            case ENTERED, LATER -> "";
            case LEFT -> both(row.now());
            case LIGHT, LANE, FIGURE -> both(row.was()) + " → " + both(row.now());
        };
    }

    private static String both(Text word) {
        return word.zh().equals(word.en()) ? word.zh() : word.zh() + " " + word.en();
    }
}
