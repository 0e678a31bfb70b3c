package banli.bench.screens;

import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.query.Query;
import banli.language.query.board.ShowBoard;
import banli.language.query.deadline.ListDue;
import banli.language.query.register.FindCases;
import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** 往日的画面。 Board, register and deadlines of another day, by one person and by twelve at once on days of their own (G10). */
public final class PastScreens implements Program {
    private static final int ASKED = 100;
    private static final int PEOPLE = 12;
    private static final int EACH = 20;
    private static final int DAYS_ASKED = 30;
    private static final int LARGE = 10;
    private static final int LARGEST = 250;
    private static final double FEW_MILLIS = 50;
    private static final double MANY_MILLIS = 150;
    private static final double CROWD_MILLIS = 1_000;

    @Override
    public String name() {
        return "past";
    }

    @Override
    public List<String> goals() {
        return List.of("G10");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= LARGEST
                ? Optional.empty()
                : Optional.of("一百万案的画面大于这台机器的磁盘。 The screens of a million cases are more than this machine's disk.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (Years years = new Years(size);
                HeapAfterGc heap = new HeapAfterGc()) {
            if (size < LARGE) {
                years.read(Duration.ofMinutes(5));
            } else {
                years.takeAsRead();
                years.house().part(Rebuild.class).rebuild(Watch.NONE);
            }
            List<Line> lines = new ArrayList<>();
            PastQuestions asking = new PastQuestions(years.house());
            double limit = size < LARGE ? FEW_MILLIS : MANY_MILLIS;
            Map<String, Query<?>> questions = new LinkedHashMap<>();
            questions.put("看板 board", new ShowBoard(null));
            questions.put("台账首页 first page of the register", FindCases.all(50));
            questions.put("期限首页 first page of the deadlines", new ListDue(null, null, 1, 50));
            for (var question : questions.entrySet()) {
                lines.add(alone(question.getKey(), question.getValue(), asking, limit));
            }
            lines.add(days("一年逐日 a year day by day", asking::year, asking));
            lines.add(days("两日对比，相隔 1–90 日 two days compared, 1–90 days apart", asking::difference, asking));
            lines.add(together(List.copyOf(questions.values()), asking));
            lines.add(new Line(
                    "bytes a fact: ledger; screens of now; of the past",
                    years.bytesAFact("ledger", "%") + "; " + years.bytesAFact("screen", "%") + ", of these "
                            + years.bytesAFact("screen", "%\\_then"),
                    "–",
                    "–",
                    "–",
                    null));
            lines.add(new Line(
                    "heap left by a collection, at most",
                    String.format(Locale.ROOT, "%.0f MiB", heap.mebibytes()),
                    "–",
                    "≤ 1024 MiB",
                    "–",
                    heap.mebibytes() <= 1024));
            return new Section(
                    "随意的一天，按记录或发生时间，每次另一天，第一次也计在内；对照为同样的提问，问现在。 A day at random by either clock, another each"
                            + " time, the first look included; peer: the same question of now.",
                    lines,
                    asking.verified() + "; " + years.verified());
        }
    }

    private static Line alone(String what, Query<?> question, PastQuestions asking, double limit) throws Exception {
        double[] then = new double[ASKED];
        double[] now = new double[ASKED];
        for (int one = 0; one < ASKED; one++) {
            then[one] = asking.then(question);
            now[one] = asking.now(question);
        }
        double p99 = Spread.quantile(then, 0.99);
        return new Line(
                what + ", ms p50 / p99",
                millis(Spread.quantile(then, 0.5), p99),
                millis(Spread.quantile(now, 0.5), Spread.quantile(now, 0.99)),
                String.format(Locale.ROOT, "p99 ≤ %.0f ms", limit),
                String.format(Locale.ROOT, "%.1f×", Spread.quantile(then, 0.5) / Spread.quantile(now, 0.5)),
                p99 <= limit);
    }

    private static Line days(String what, Supplier<Query<?>> question, PastQuestions asking) throws Exception {
        double first = asking.now(question.get());
        double[] rest = new double[DAYS_ASKED];
        for (int one = 0; one < rest.length; one++) {
            rest[one] = asking.now(question.get());
        }
        return new Line(
                what + ", ms first look / p50 / p99",
                String.format(Locale.ROOT, "%.0f / ", first)
                        + millis(Spread.quantile(rest, 0.5), Spread.quantile(rest, 0.99)),
                "–",
                "–",
                "–",
                null);
    }

    private static Line together(List<Query<?>> questions, PastQuestions asking) throws Exception {
        List<Callable<double[]>> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(() -> {
                double[] millis = new double[EACH];
                for (int one = 0; one < EACH; one++) {
                    millis[one] = asking.then(questions.get(one % questions.size()));
                }
                return millis;
            });
        }
        List<Double> all = new ArrayList<>();
        try (ExecutorService at = Executors.newFixedThreadPool(PEOPLE)) {
            for (Future<double[]> one : at.invokeAll(people)) {
                for (double millis : one.get()) {
                    all.add(millis);
                }
            }
        }
        double[] millis = all.stream().mapToDouble(Double::doubleValue).toArray();
        double most = Spread.quantile(millis, 1);
        return new Line(
                PEOPLE + " 人同时看各自的日子 people at once, each on days of their own, ms p50 / most",
                millis(Spread.quantile(millis, 0.5), most),
                "–",
                "≤ 1 s, none refused",
                "–",
                most <= CROWD_MILLIS);
    }

    private static String millis(double one, double other) {
        return String.format(Locale.ROOT, "%.1f / %.1f", one, other);
    }
}
