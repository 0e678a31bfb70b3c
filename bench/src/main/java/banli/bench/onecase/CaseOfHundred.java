package banli.bench.onecase;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.StockStore;
import banli.bench.years.PlausibleYears;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** 一百条事实的案件。 G6: a case of a hundred facts is read and folded, beside an aggregate that Axon loads; alone and among many. */
public final class CaseOfHundred implements Program {
    private static final int FACTS = 100;
    private static final int BLOCKS = 5;
    private static final int WARM_UP = 3_000;
    private static final int READS = 1_000;

    @Override
    public String name() {
        return "case";
    }

    @Override
    public List<String> goals() {
        return List.of("G6");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 100
                ? Optional.empty()
                : Optional.of(
                        "一百万案的画面要写一个多小时（见 backlog 100x）；十倍的案件，见 tenfold。 The screens of a million cases take more than"
                                + " an hour to write (see backlog 100x); ten times the cases are in tenfold.");
    }

    @Override
    public Section run(int size) throws Exception {
        try (House house = House.open();
                StockStore stock = new StockStore(house);
                StockLoad peer = new StockLoad(stock, FACTS)) {
            List<Line> lines = new ArrayList<>();
            OurCase alone = new OurCase(house, "C-1", FACTS);
            house.application().awaitScreens();
            List<Double> few = lines(alone, peer, "demo alone: ", lines);
            PlausibleYears years =
                    PlausibleYears.times(size, house.application().today());
            long facts = house.write(years);
            OurCase among = new OurCase(house, "C-2", FACTS);
            house.awaitScreens();
            String what = String.format(Locale.ROOT, "among %,d cases: ", years.cases());
            List<Double> many = lines(among, peer, what, lines);
            lines.add(grown(few, many));
            lines.addAll(new CaseProofs(house, among.stream()).lines());
            return new Section(
                    about(facts),
                    lines,
                    "折算的案卷与画面上的逐项相同，百条事实一条不少；对照读到百条 / the file folded equals the one on the"
                            + " screens, all hundred facts are in both, and the peer has read a hundred");
        }
    }

    private static String about(long facts) {
        return "一案一百条事实。Fold: one range read of its stream, each fact decoded, folded to its file; the others:"
                + " questions on the bus, and GET /api/cases/{case}. Proofs and pack: under the newest checkpoint, among"
                + " many. Peer: Axon's repository loads an aggregate of a hundred facts from its own JDBC store, which"
                + " never grows. Made-up facts beside: "
                + facts + ".";
    }

    /** Adds a line a way of reading; answers what each block took to fold. */
    private static List<Double> lines(OurCase ours, StockLoad peer, String where, List<Line> lines) {
        ours.verify();
        if (peer.load() != FACTS) {
            throw new IllegalStateException("the peer has lost facts");
        }
        List<Timed> folded = new ArrayList<>();
        List<Timed> peers = new ArrayList<>();
        List<Timed> asked = new ArrayList<>();
        List<Timed> file = new ArrayList<>();
        List<Timed> http = new ArrayList<>();
        // Until all of it is compiled: an office's program runs for weeks.
        for (Supplier<?> reading :
                List.<Supplier<?>>of(ours::folded, peer::load, ours::asked, ours::file, ours::overHttp)) {
            Timed.of(WARM_UP, reading);
        }
        for (int block = 0; block < BLOCKS; block++) {
            folded.add(Timed.of(READS, ours::folded));
            peers.add(Timed.of(READS, peer::load));
            asked.add(Timed.of(READS, ours::asked));
            file.add(Timed.of(READS, ours::file));
            http.add(Timed.of(READS, ours::overHttp));
        }
        lines.add(Timed.line(where + "fold, p50", folded, Timed::p50, peers, 1.0, 3.0));
        lines.add(Timed.line(where + "fold, p99", folded, Timed::p99, peers, null, null));
        lines.add(Timed.line(where + "ReadFacts, p50", asked, Timed::p50, peers, null, null));
        lines.add(Timed.line(where + "ReadCaseFile, p50", file, Timed::p50, peers, 1.0, null));
        lines.add(Timed.line(where + "ReadCaseFile, p99", file, Timed::p99, peers, null, null));
        lines.add(Timed.line(where + "HTTP, p50", http, Timed::p50, peers, null, null));
        lines.add(Timed.line(where + "HTTP, p99", http, Timed::p99, peers, 10.0, null));
        return folded.stream().map(Timed::p50).toList();
    }

    private static Line grown(List<Double> few, List<Double> many) {
        double ratio = Spread.of(many).median() / Spread.of(few).median();
        return new Line(
                "fold, p50: among many ÷ alone",
                Spread.of(many).text(2, "ms"),
                Spread.of(few).text(2, "ms"),
                "≤ 1.25×",
                String.format(Locale.ROOT, "%.2f", ratio),
                ratio <= 1.25);
    }
}
