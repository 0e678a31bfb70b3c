package banli.bench.onecase;

import banli.bench.Section.Line;
import banli.bench.Spread;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** 用时。 Milliseconds of a reading, half and nearly all of which are below these. */
record Timed(double p50, double p99) {
    static Timed of(int times, Supplier<?> reading) {
        double[] millis = new double[times];
        for (int time = 0; time < times; time++) {
            long begin = System.nanoTime();
            var _ = reading.get();
            millis[time] = (System.nanoTime() - begin) / 1e6;
        }
        return new Timed(Spread.quantile(millis, 0.5), Spread.quantile(millis, 0.99));
    }

    /** Beside the peer; {@code most} milliseconds and {@code faster} times the peer are asked for, where they are not null. */
    static Line line(
            String what,
            List<Timed> ours,
            Function<Timed, Double> share,
            List<Timed> peers,
            Double most,
            Double faster) {
        List<Double> our = ours.stream().map(share).toList();
        List<Double> peer = peers.stream().map(share).toList();
        Spread times = Spread.ratio(peer, our);
        boolean asked = most != null || faster != null;
        boolean met = (most == null || Spread.of(our).median() <= most) && (faster == null || times.median() >= faster);
        return new Line(
                what,
                Spread.of(our).text(2, "ms"),
                Spread.of(peer).text(2, "ms"),
                !asked
                        ? "–"
                        : String.join(
                                ", ",
                                java.util.stream.Stream.of(
                                                most == null ? null : String.format(Locale.ROOT, "≤ %.0f ms", most),
                                                faster == null
                                                        ? null
                                                        : String.format(Locale.ROOT, "peer ÷ ours ≥ %.0f", faster))
                                        .filter(java.util.Objects::nonNull)
                                        .toList()),
                "peer ÷ ours " + times.text(2, ""),
                asked ? met : null);
    }
}
