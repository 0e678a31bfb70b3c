package banli.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 多次测得的值。 What several blocks measured: median and range. */
public record Spread(double median, double low, double high) {
    /** 归纳。 Of these values. */
    public static Spread of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    /** 比值。 Block by block, the ratios of one to the other. */
    public static Spread ratio(List<Double> ours, List<Double> peers) {
        double[] ratios = new double[ours.size()];
        for (int block = 0; block < ratios.length; block++) {
            ratios[block] = ours.get(block) / peers.get(block);
        }
        return of(Arrays.stream(ratios).boxed().toList());
    }

    /** 文字。 As median and range, with so many digits after the point. */
    public String text(int digits, String unit) {
        String number = "%." + digits + "f";
        return String.format(
                Locale.ROOT,
                number + " (" + number + "–" + number + ")%s",
                median,
                low,
                high,
                unit.isEmpty() ? "" : " " + unit);
    }

    /** 分位数。 The value below which that share lies; sorts a copy. */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
