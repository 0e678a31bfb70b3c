package banli.bench.list;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.Statements;
import banli.bench.years.PlausibleYears;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 台账的快慢。 What a filter of the register costs over a thousand cases and over a hundred thousand. */
public final class ListOfCases implements Program {
    private static final int BLOCKS = 3;
    private static final int RUNS = 9;
    private static final int MOST_STATEMENTS = 2;
    private static final double MOST_SLOWER = 2;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (House few = House.open();
                House many = House.open()) {
            var today = few.application().today();
            long fewCases = FilledRegister.fill(few, new PlausibleYears(1, 1_000, 1, today));
            long manyCases = FilledRegister.fill(many, new PlausibleYears(1, 100_000, 10, today));
            int around = Statements.ofTransaction(many);
            for (var question : Questions.all(today.getYear()).entrySet()) {
                lines.add(line(question.getKey(), question.getValue(), few, many, around));
            }
            return new Section(
                    "一次提问（FindCases，每页50件），在" + manyCases + "案的台账上（ours）与" + fewCases
                            + "案的台账上（peer）交替问三轮，每轮取九次的中位数；毫秒。One question, 50 rows a page, asked in"
                            + " alternating blocks of a large register (ours) and a small one (peer); median of nine, milliseconds.",
                    lines,
                    "件数与直接数表中符合同一条件的行相同（年份、科室），第一页不多于50件 / the totals equal a count in the table for year and section; no page holds more than 50");
        }
    }

    private static Line line(String what, FindCases question, House few, House many, int around) throws Exception {
        Map<House, List<Double>> millis = new LinkedHashMap<>();
        for (int block = 0; block < BLOCKS; block++) {
            for (House house : List.of(few, many)) {
                millis.computeIfAbsent(house, _ -> new ArrayList<>()).add(millis(house, question));
            }
        }
        int statements = Statements.fewest(RUNS, () -> ask(many, question)) - around;
        Spread ratio = Spread.ratio(millis.get(many), millis.get(few));
        CaseList answer = ask(many, question);
        verify(many, question, answer);
        return new Line(
                what + " → " + answer.total() + " / " + ask(few, question).total(),
                Spread.of(millis.get(many)).text(1, "ms") + ", " + statements + " statements",
                Spread.of(millis.get(few)).text(1, "ms"),
                "≤ 2×, ≤ 2 statements",
                ratio.text(2, ""),
                ratio.median() <= MOST_SLOWER && statements <= MOST_STATEMENTS);
    }

    private static double millis(House house, FindCases question) throws Exception {
        double[] runs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            ask(house, question);
            runs[run] = (System.nanoTime() - begin) / 1e6;
        }
        return Spread.quantile(runs, 0.5);
    }

    private static CaseList ask(House house, FindCases question) throws Exception {
        return house.ask(question);
    }

    private static void verify(House house, FindCases question, CaseList answer) {
        boolean right =
                answer.cases().size() <= 50 && answer.total() >= answer.cases().size();
        if (question.equals(Questions.ofSection())) {
            right &= answer.total() == count(house, "select count(*) from screen.register where section = 'yanglao'");
        }
        if (question.equals(Questions.ofYear(question.year() == null ? 0 : question.year()))) {
            right &= answer.total()
                    == count(house, "select count(*) from screen.register where year = " + question.year());
        }
        if (!right) {
            throw new IllegalStateException(String.format(Locale.ROOT, "wrong answer to %s", question));
        }
    }

    private static long count(House house, String sql) {
        return house.part(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
