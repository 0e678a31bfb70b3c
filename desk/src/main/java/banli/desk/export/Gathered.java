package banli.desk.export;

import banli.desk.form.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * 汇集各页。 All pages of a list, in order, up to {@link #MOST} rows.
 *
 * @param from the fact number when the first page was read
 * @param to the fact number when the last page was read
 * @param total how many rows there are, also beyond the limit
 */
record Gathered<R>(long from, long to, long total, List<R> rows) {
    /** The most rows of an export. */
    static final int MOST = 20_000;

    /** A list that is given whole. */
    static <R> Gathered<R> whole(long position, List<R> rows) {
        return new Gathered<>(position, position, rows.size(), rows.subList(0, Math.min(MOST, rows.size())));
    }

    /** Reads page after page of {@link Filters#MOST} rows. */
    static <A, R> Gathered<R> pages(
            IntFunction<A> page, ToLongFunction<A> position, ToLongFunction<A> total, Function<A, List<R>> rows) {
        A answer = page.apply(1);
        long from = position.applyAsLong(answer);
        List<R> gathered = new ArrayList<>(rows.apply(answer));
        for (int next = 2;
                gathered.size() < Math.min(MOST, total.applyAsLong(answer))
                        && !rows.apply(answer).isEmpty();
                next++) {
            answer = page.apply(next);
            gathered.addAll(rows.apply(answer));
        }
        List<R> kept = gathered.subList(0, Math.min(MOST, gathered.size()));
        return new Gathered<>(from, position.applyAsLong(answer), total.applyAsLong(answer), kept);
    }
}
