package banli.bench.figures;

import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.query.cube.Cube;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 一类问题的用时。 How long questions of a kind take us and the peers, block by block, in milliseconds; every answer of a peer is compared. */
final class Times {
    private static final int PEERS_A_BLOCK = 40;

    private final Cube cube;
    private final List<Asked> asked;
    private final List<Asked> known;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> worst = new ArrayList<>();
    private final Map<FactTable, List<Double>> peers = new LinkedHashMap<>();
    private int next;

    Times(Cube cube, List<FactTable> tables, List<Asked> asked) {
        this.cube = cube;
        this.asked = asked;
        this.known = asked.stream().filter(FactTable::knows).toList();
        tables.forEach(table -> peers.put(table, new ArrayList<>()));
    }

    void block() throws SQLException {
        double[] millis = new double[asked.size()];
        for (int at = 0; at < millis.length; at++) {
            long begin = System.nanoTime();
            asked.get(at).of(cube);
            millis[at] = (System.nanoTime() - begin) / 1e6;
        }
        ours.add(Spread.quantile(millis, 0.5));
        worst.add(Spread.quantile(millis, 0.99));
        for (FactTable table : peers.keySet()) {
            peers.get(table).add(Spread.quantile(theirs(table), 0.5));
        }
        next += PEERS_A_BLOCK;
    }

    private double[] theirs(FactTable table) throws SQLException {
        double[] millis = new double[PEERS_A_BLOCK];
        for (int at = 0; at < millis.length; at++) {
            Asked one = known.get((next + at) % known.size());
            long begin = System.nanoTime();
            Object value = table.value(one);
            millis[at] = (System.nanoTime() - begin) / 1e6;
            if (!one.of(cube).equals(value)) {
                throw new IllegalStateException(one + ": " + one.of(cube) + ", " + table.name() + " " + value);
            }
        }
        return millis;
    }

    /** A line a peer: within a limit of milliseconds, and by so much quicker than each of them. */
    List<Line> lines(String what, double limit, Map<String, Double> least) {
        List<Line> lines = new ArrayList<>();
        peers.forEach((table, peer) -> {
            Spread times = Spread.ratio(peer, ours);
            double wanted = least.get(table.name());
            lines.add(new Line(
                    what + "; " + table.name(),
                    "p50 " + Spread.of(ours).text(3, "ms") + ", p99 "
                            + Spread.of(worst).text(2, "ms"),
                    Spread.of(peer).text(1, "ms"),
                    String.format(Locale.ROOT, "p99 ≤ %.0f ms, ≥ %.0f×", limit, wanted),
                    times.text(0, "×"),
                    Spread.of(worst).median() <= limit && times.median() >= wanted));
        });
        return lines;
    }
}
