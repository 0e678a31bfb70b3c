package banli.bench.live;

import java.util.ArrayList;
import java.util.List;

/** 时刻。 When a place knew of which fact: numbers rise, and whoever knows N knows all before it. */
final class Moments {
    private final List<long[]> known = new ArrayList<>();

    synchronized void add(long position, long nanos) {
        if (known.isEmpty() || position > known.getLast()[0]) {
            known.add(new long[] {position, nanos});
        }
    }

    /** When the fact was known, -1 when it never was. */
    synchronized long of(long position) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle)[0] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == known.size() ? -1 : known.get(low)[1];
    }

    synchronized long newest() {
        return known.isEmpty() ? -1 : known.getLast()[0];
    }
}
