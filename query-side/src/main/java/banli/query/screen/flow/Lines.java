package banli.query.screen.flow;

import banli.language.query.flow.FlowOfYear.Days;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowTable;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** 各行。 The lines that cases come to in a table, without their names. */
final class Lines {
    private static final int NINE = 9;
    private static final int TEN = 10;

    private final Map<String, List<Passage>> byKey = new HashMap<>();

    Lines(FlowTable table, List<CaseFlow> cases, Passages passages) {
        cases.forEach(it -> passages.of(table, it)
                .forEach((key, passage) ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(passage)));
    }

    /** The keys of all lines. */
    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** A line; of no cases where there is none of that key. */
    Line line(String key, Text label) {
        List<Passage> of = byKey.getOrDefault(key, List.of());
        boolean timed = !of.isEmpty();
        long times = 0;
        long open = 0;
        for (Passage it : of) {
            timed &= it.from() != null;
            times += it.times();
            open += it.open() ? 1 : 0;
        }
        return new Line(
                key,
                label,
                of.size(),
                times,
                open,
                timed ? days(of, Passage::days) : null,
                timed ? days(of, Passage::working) : null);
    }

    private static Days days(List<Passage> of, ToLongFunction<Passage> each) {
        long[] sorted = new long[of.size()];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = each.applyAsLong(of.get(at));
        }
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        long total = 0;
        for (long one : sorted) {
            total += one;
        }
        return new Days(
                sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0,
                sorted[(sorted.length * NINE + TEN - 1) / TEN - 1],
                sorted[sorted.length - 1],
                total);
    }
}
