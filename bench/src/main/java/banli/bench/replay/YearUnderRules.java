package banli.bench.replay;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import banli.language.query.figures.CountSupposed;
import banli.language.query.figures.FiguresSupposed;
import banli.language.query.figures.ReadFigures;
import banli.language.query.policy.CasesReplayed;
import banli.language.query.policy.CasesReplayed.CaseReplayed;
import banli.language.query.policy.ReplayCases;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * 换规则重演一年。 A year of 400 cases replayed under another place's policy, deadlines, acts and figures, beside reading the same year as it
 * is: its list and its figures.
 */
public final class YearUnderRules implements Program {
    private static final int CASES = 400;
    private static final int BLOCKS = 7;
    private static final int WARM_UP = 10;
    private static final double MOST = 1_000;
    private static final String OWN = "shanghai-2015";
    private static final int REGISTER = 2021;
    private static final String OTHER = "chongqing";

    @Override
    public String name() {
        return "year-under";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1
                ? Optional.empty()
                : Optional.of("只看一个区的一年。 It is of a district's year only, whatever else the ledger holds.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open()) {
            // The running year has not all of its cases yet, the one before has.
            PlausibleYears years =
                    new PlausibleYears(2021, 2 * CASES, 2, house.application().today());
            long facts = house.write(years);
            house.awaitScreens();
            int year = house.application().today().getYear() - 1;
            List<CaseId> cases = cases(house, year);
            verify(house, year, cases);
            List<Double> ours = new ArrayList<>();
            List<Double> peers = new ArrayList<>();
            for (int block = 0; block < WARM_UP + BLOCKS; block++) {
                double replayed = millis(() -> replayed(house, year, OTHER));
                double read = millis(() -> read(house, year));
                if (block >= WARM_UP) {
                    ours.add(replayed);
                    peers.add(read);
                }
            }
            return new Section(
                    "一年 " + cases.size() + " 案（账本另有一年，共 " + facts
                            + " 条编造的事实），换成另一地的规则，逐案重演期限、结论、每件动作和指标，以审计的身份经总线提问；peer: 同一年照现状列出案件并读指标。"
                            + " A year of " + cases.size() + " cases (the ledger holds another year, " + facts
                            + " made-up facts in all) under another place's policy, every deadline, verdict, act and figure, asked over the bus; peer: the list and the"
                            + " figures of the same year as they are.",
                    List.of(new Line(
                            "一年重演 a year replayed, " + cases.size() + " cases",
                            Spread.of(ours).text(0, "ms"),
                            Spread.of(peers).text(0, "ms"),
                            String.format(Locale.ROOT, "≤ %.0f ms", MOST),
                            Spread.ratio(ours, peers).text(1, "×"),
                            Spread.of(ours).median() <= MOST)),
                    "2021 年的登记簿在自己的规则之下重演，指标与现状逐项相同，没有一件动作会被拒绝 / the register of 2021 replayed under its own policy has every figure as it is, and no act is refused");
        }
    }

    private static List<CaseId> cases(House house, int year) throws Exception {
        return house.ask(FindCases.all(1_000).ofYear(year)).cases().stream()
                .map(CaseRow::caseId)
                .toList();
    }

    private static FiguresSupposed replayed(House house, int year, String policy) throws Exception {
        CasesReplayed replayed = house.ask(new ReplayCases(cases(house, year), policy));
        return house.ask(new CountSupposed(
                year, replayed.cases().stream().map(CaseReplayed::supposed).toList()));
    }

    private static Object read(House house, int year) throws Exception {
        cases(house, year);
        return house.ask(new ReadFigures(year, null));
    }

    private static void verify(House house, int year, List<CaseId> cases) throws Exception {
        if (cases.size() < CASES) {
            throw new IllegalStateException("only " + cases.size() + " cases of " + year);
        }
        List<CaseReplayed> acts =
                house.ask(new ReplayCases(cases(house, REGISTER), OWN)).cases();
        if (acts.stream()
                .anyMatch(one -> one.acts().judged() == 0
                        || one.acts().unjudged() > 0
                        || !one.acts().refused().isEmpty())) {
            throw new IllegalStateException("replayed under its own policy, an act is not taken: " + acts);
        }
        FiguresSupposed own = replayed(house, REGISTER, OWN);
        if (own.figures().stream().anyMatch(FiguresSupposed.Line::differs)) {
            throw new IllegalStateException("replayed under its own policy, a figure differs: " + own.figures());
        }
    }

    private static double millis(Callable<?> reading) throws Exception {
        long begin = System.nanoTime();
        reading.call();
        return (System.nanoTime() - begin) / 1e6;
    }
}
