package banli.bench.list;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import banli.language.query.Query;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ReadFigures;
import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ListFlowCases;
import banli.language.query.flow.ReadFlow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 流程分析的快慢。 Where time went in a year of twenty thousand cases, beside the figures of the same year. */
public final class CoursesOfYear implements Program {
    private static final int CASES = 20_000;
    private static final int RUNS = 15;
    private static final int BLOCKS = 3;
    private static final double MOST_MILLIS = 300;

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open()) {
            var today = house.application().today();
            FilledRegister.fill(house, new PlausibleYears(1, CASES, 1, today));
            int year = today.getYear();
            ReadFlow flow = new ReadFlow(year, "section", FigureScope.ALL);
            FlowOfYear answer = house.ask(flow);
            FlowOfYear.Line slowest = answer.lines(FlowTable.SPANS).getFirst();
            ListFlowCases behind =
                    new ListFlowCases(FlowTable.SPANS, slowest.key(), year, false, null, null, FigureScope.ALL);
            if (house.ask(behind).total() != slowest.cases()) {
                throw new IllegalStateException("the list is not the number");
            }
            ReadFigures figures = new ReadFigures(year, "section");
            return new Section(
                    answer.cases() + " 案的一年，每次提问之前都有新的事实；对照为同一年的各科室指标（ReadFigures），三轮交替，毫秒。 A year of so many"
                            + " cases, with a new fact before each question; peer: the figures of the same year by section,"
                            + " in three alternating blocks, milliseconds.",
                    List.of(
                            line("流程分析，按科室 where time went, by section", flow, figures, house),
                            line("一个数后面的清单 the list behind a number", behind, figures, house)),
                    "清单的件数与数相同 / the list has as many cases as the number says");
        }
    }

    private static Line line(String what, Query<?> ours, Query<?> peer, House house) throws Exception {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            mine.add(millis(house, ours));
            theirs.add(millis(house, peer));
        }
        double median = Spread.of(mine).median();
        return new Line(
                what,
                Spread.of(mine).text(0, "ms"),
                Spread.of(theirs).text(0, "ms"),
                "≤ 300 ms",
                Spread.ratio(mine, theirs).text(2, ""),
                median <= MOST_MILLIS);
    }

    private static double millis(House house, Query<?> question) throws Exception {
        double[] runs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            aNewFact(house);
            long begin = System.nanoTime();
            house.ask(question);
            runs[run] = (System.nanoTime() - begin) / 1e6;
        }
        return Spread.quantile(runs, 0.5);
    }

    /** What is kept for who looks on is of no use then. */
    private static void aNewFact(House house) {
        house.part(JdbcClient.class)
                .sql("update screen.position set position = position + 1")
                .update();
    }
}
