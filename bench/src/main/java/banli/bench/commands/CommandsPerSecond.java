package banli.bench.commands;

import banli.bench.House;
import banli.bench.Machine;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.commands.Senders.Took;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** 每秒办理多少。 G1: acts a second with one, eight and sixteen senders, beside a peer and a limit. */
public final class CommandsPerSecond implements Program {
    private static final int BLOCKS = 3;
    private static final int ACTS = 2_000;
    private static final int WARM_UPS = 10;
    private static final double LEAST_OF_LIMIT = 0.9;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public List<String> goals() {
        return List.of("G1");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 10
                ? Optional.empty()
                : Optional.of(
                        "更多的动作只是更长的同样测量；案件多了十倍时的一次办理，见 tenfold。"
                                + " More acts make the same measurement longer; an act among ten times the cases is in tenfold.");
    }

    @Override
    public Section run(int size) throws Exception {
        int acts = ACTS * size;
        try (House house = House.open();
                Sides sides = Sides.of(house)) {
            // Until the compilers of both are done with what is measured: an office's program runs for weeks.
            for (int round = 0; round < WARM_UPS; round++) {
                sides.read(8, acts);
                sides.peers(8, acts);
                sides.pekkoUnread(8, acts);
                sides.pekkoRead(8, acts);
            }
            sides.plain(8, acts);
            List<Line> lines = new ArrayList<>();
            lines.addAll(Blocks.of(sides, 1, acts).lines(1.2));
            lines.addAll(Blocks.of(sides, 8, acts).lines(1.2));
            lines.addAll(Blocks.of(sides, 16, acts).lines(3.0));
            Contacts.verify(house, 1 + acts * (WARM_UPS + 2 * 3 * BLOCKS));
            return new Section(
                    about(),
                    lines,
                    "账本中恰有所答复的那么多条联系，编号连续 / the ledger holds precisely the contacts acknowledged, numbered without gaps");
        }
    }

    private static String about() {
        return "记录联系（RecordContact），1024案轮流，一案至多五六十条事实。Ours: the product whole — office proved, rules decided, idempotency, HMAC, meters, group"
                + " commit; read: its live screens and reactions read in the same process; unread: they stand still meanwhile. Peer: a bare"
                + " aggregate without any decision on Axon's JDBC store, autocommit, no reader, the same content a fact, on the same server."
                + " Plain: one prepared insert a transaction of the same row, without Axon, on as many connections. Pekko: Pekko Persistence JDBC"
                + " with its defaults, an actor a case without any decision, the same content a fact; against read, its query side (eventsByTag) projects"
                + " the rows of register, deadlines, figures and trail in the same process, twenty facts a transaction. A case comes to some fifty facts, on either side. CPU is of the product's"
                + " process, the server's is not in it.";
    }

    /** What alternating blocks took with so many senders. */
    private record Blocks(
            int senders,
            List<Took> read,
            List<Took> unread,
            List<Took> peers,
            List<Took> plain,
            List<Took> pekkoRead,
            List<Took> pekkoUnread,
            List<Double> flush) {
        static Blocks of(Sides sides, int senders, int acts) throws Exception {
            Blocks all = new Blocks(
                    senders,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
            for (int block = 0; block < BLOCKS; block++) {
                all.flush.add(Machine.flushMillis());
                all.read.add(sides.read(senders, acts));
                all.peers.add(sides.peers(senders, acts));
                all.pekkoRead.add(sides.pekkoRead(senders, acts));
                all.unread.add(sides.unread(senders, acts));
                all.plain.add(sides.plain(senders, acts));
                all.pekkoUnread.add(sides.pekkoUnread(senders, acts));
            }
            return all;
        }

        List<Line> lines(double least) {
            String who = senders + " 人同时 senders, ";
            List<Line> lines = new ArrayList<>();
            lines.add(against(who + "read", read, "", peers, least));
            lines.add(against(who + "unread", unread, "", peers, least));
            lines.add(against(who + "read ÷ Pekko projecting", read, "", pekkoRead, 1.0));
            lines.add(shown(who + "until on the screens"));
            lines.add(against(who + "unread ÷ Pekko", unread, "", pekkoUnread, 1.0));
            lines.add(against(who + "unread ÷ plain", unread, "plain ", plain, senders == 16 ? LEAST_OF_LIMIT : null));
            if (senders == 1) {
                lines.add(afterFlush());
            }
            return lines;
        }

        private static Line against(String what, List<Took> ours, String of, List<Took> others, Double least) {
            Spread ratio = Spread.ratio(perSecond(ours), perSecond(others));
            return new Line(
                    what,
                    Spread.of(perSecond(ours)).text(0, "acts/s") + ", p50 "
                            + Spread.of(all(ours, Took::p50)).text(1, "ms") + ", CPU "
                            + Spread.of(all(ours, Took::cpu)).text(2, "ms/act"),
                    of + Spread.of(perSecond(others)).text(0, "/s"),
                    least == null ? "–" : String.format(Locale.ROOT, "≥ %.1f×", least),
                    ratio.text(2, ""),
                    least == null ? null : ratio.median() >= least);
        }

        /** Pekko's query side looks once a second: what it writes afterwards is counted too. */
        private Line shown(String what) {
            Spread ratio = Spread.ratio(all(read, Took::shown), all(pekkoRead, Took::shown));
            return new Line(
                    what,
                    Spread.of(all(read, Took::shown)).text(0, "acts/s"),
                    "Pekko " + Spread.of(all(pekkoRead, Took::shown)).text(0, "/s"),
                    "≥ 1.0×",
                    ratio.text(2, ""),
                    ratio.median() >= 1);
        }

        private Line afterFlush() {
            double p50 = Spread.of(all(unread, Took::p50)).median();
            double most = Spread.of(flush).median() + 1;
            return new Line(
                    "1 人 sender, unread, p50",
                    String.format(Locale.ROOT, "%.2f ms", p50),
                    "flush " + Spread.of(flush).text(2, "ms"),
                    String.format(Locale.ROOT, "≤ flush + 1 = %.2f ms", most),
                    "–",
                    p50 <= most);
        }

        private static List<Double> perSecond(List<Took> took) {
            return all(took, Took::perSecond);
        }

        private static List<Double> all(List<Took> took, Function<Took, Double> what) {
            return took.stream().map(what).toList();
        }
    }
}
