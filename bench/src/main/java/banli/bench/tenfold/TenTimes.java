package banli.bench.tenfold;

import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.figures.ReadFigures;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.query.rebuild.Rebuild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 十倍的案件。 The same questions and acts in a ledger and in one with ten times its cases, in turn (G8). */
public final class TenTimes implements Program {
    private static final int BLOCKS = 3;
    private static final int TIMES = 100;
    private static final int FACTS = 100;
    private static final int TENFOLD = 10;
    private static final int WARM_UPS = 5;

    @Override
    public String name() {
        return "tenfold";
    }

    @Override
    public List<String> goals() {
        return List.of("G8");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 100
                ? Optional.empty()
                : Optional.of(
                        "画面要读五千万条事实，以 backlog 100x 测得的速度要一个多小时，还须另有一份。"
                                + " The screens would read fifty million facts: more than an hour at the speed of backlog 100x, and a second ledger beside it.");
    }

    @Override
    public Section run(int size) throws Exception {
        int large = Math.max(TENFOLD, size);
        try (Ledger few = Ledger.open(large / TENFOLD);
                Ledger many = Ledger.open(large)) {
            List<Line> lines = new ArrayList<>();
            lines.add(line(
                    "读一案 a case of " + FACTS + " facts read, p50 ms", few, many, Ledger::caseRead, WARM_UPS, 1.25));
            lines.add(line("记录一次联系 a contact recorded, p50 ms", few, many, Ledger::append, WARM_UPS, 1.1));
            lines.add(line("某日的指标 figures of a year as of a day, p50 ms", few, many, Ledger::figures, WARM_UPS, 1.1));
            lines.add(line(
                    "重建并比较，每千条事实 rebuilt and compared, ms a thousand facts", few, many, Ledger::rebuilt, 0, 1 / 0.95));
            lines.add(new Line(
                    "实时画面，每千条事实 live screens, ms a thousand facts",
                    Spread.of(List.of(many.live)).text(1, ""),
                    Spread.of(List.of(few.live)).text(1, ""),
                    "≤ 1.10×",
                    Spread.ratio(List.of(many.live), List.of(few.live)).text(2, "×"),
                    many.live <= 1.1 * few.live));
            return new Section(
                    "Ours: " + many.cases + " 案、" + many.facts + " 条事实；peer: 同一产品，" + few.cases + " 案、" + few.facts
                            + " 条事实，同一进程内轮流。 The same product with ten times the cases (ours) and with a tenth of them (peer), in"
                            + " turn in one run; the live screens were timed once each, as they read what was written by COPY.",
                    lines,
                    "重建的与实时的逐行相同；所读案件的事实数与所办的相符 / rebuilt and live screens are equal row by row; the case read"
                            + " holds as many facts as were recorded");
        }
    }

    private static Line line(String what, Ledger few, Ledger many, Measure measure, int warmUps, double limit)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int warmUp = 0; warmUp < warmUps; warmUp++) {
            measure.of(few);
            measure.of(many);
        }
        for (int block = 0; block < BLOCKS; block++) {
            peers.add(measure.of(few));
            ours.add(measure.of(many));
        }
        Spread ratio = Spread.ratio(ours, peers);
        return new Line(
                what,
                Spread.of(ours).text(2, ""),
                Spread.of(peers).text(2, ""),
                String.format("≤ %.2f×", limit),
                ratio.text(2, "×"),
                ratio.median() <= limit);
    }

    private interface Measure {
        double of(Ledger office) throws Exception;
    }

    /** 一个办公室。 An office with made-up years in its ledger, and a case of its own. */
    private static final class Ledger implements AutoCloseable {
        private final House house;
        private final CaseId id;
        private final Random dice = new Random(1);
        private final long facts;
        private final long cases;
        private final double live;
        private int recorded = FACTS;

        private Ledger(House house, int times) throws Exception {
            this.house = house;
            PlausibleYears years =
                    PlausibleYears.times(times, house.application().today());
            facts = house.write(years);
            long begin = System.nanoTime();
            house.awaitScreens();
            live = (System.nanoTime() - begin) / 1e3 / facts;
            cases = count("select count(*) from screen.register");
            house.part(JdbcClient.class).sql("analyze").update();
            NewCase more = new NewCase(house.hands());
            id = more.accepted("K-" + FACTS);
            more.grow(id, FACTS);
            house.awaitScreens();
        }

        static Ledger open(int times) throws Exception {
            House house = House.open();
            try {
                return new Ledger(house, times);
            } catch (Exception failed) {
                house.close();
                throw failed;
            }
        }

        double caseRead() throws Exception {
            house.awaitScreens();
            double read = median(() -> house.ask(new ReadCaseFile(id)));
            long told = count("select max(sequence) + 1 from ledger.fact where stream = '" + id.value() + "'");
            if (told != recorded) {
                throw new IllegalStateException(recorded + " recorded, " + told + " in the ledger");
            }
            return read;
        }

        double append() throws Exception {
            recorded += TIMES;
            return median(() -> house.act("section", Office.SECTION, "yanglao", NewCase.contact(id)));
        }

        double figures() throws Exception {
            LocalDate today = house.application().today();
            return median(() -> {
                LocalDate day = today.minusDays(1L + dice.nextInt(300));
                return house.part(QueryGateway.class)
                        .query(
                                ReadFigures.class.getName(),
                                new GenericMessage<>(
                                        new ReadFigures(today.getYear(), null),
                                        Map.of(
                                                Meta.ACTOR,
                                                "auditor",
                                                Meta.OFFICE,
                                                Office.AUDITOR.name(),
                                                Meta.AS_OF,
                                                new AsOf(Clock.HAPPENED, null, day, null).toString())),
                                ResponseTypes.instanceOf(new ReadFigures(1, null).answer()))
                        .get();
            });
        }

        double rebuilt() {
            house.awaitScreens();
            long begin = System.nanoTime();
            if (!house.part(Rebuild.class).check().equal()) {
                throw new IllegalStateException("rebuilt and live screens differ");
            }
            return (System.nanoTime() - begin) / 1e3 / (facts + recorded);
        }

        private static double median(Callable<?> task) throws Exception {
            double[] millis = new double[TIMES];
            for (int one = 0; one < TIMES; one++) {
                long begin = System.nanoTime();
                task.call();
                millis[one] = (System.nanoTime() - begin) / 1e6;
            }
            return Spread.quantile(millis, 0.5);
        }

        private long count(String sql) {
            return house.part(JdbcClient.class).sql(sql).query(Long.class).single();
        }

        @Override
        public void close() throws Exception {
            house.close();
        }
    }
}
