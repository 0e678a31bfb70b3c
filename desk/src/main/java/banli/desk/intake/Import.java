package banli.desk.intake;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 一次导入。 A sheet that a person sent, and how many of its rows are in which state; states without rows are not named.
 */
public record Import(String id, String person, Instant madeAt, Head head, Map<RowState, Integer> rows) {
    /** 多少行。 How many rows are in any of these states. */
    public int count(RowState... states) {
        return Stream.of(states).mapToInt(state -> rows.getOrDefault(state, 0)).sum();
    }

    /** 总行数。 All rows. */
    public int total() {
        return count(RowState.values());
    }

    /** 是否都试过。 Whether every row was looked at. */
    public boolean looked() {
        return count(RowState.READ) == 0;
    }

    /** 还要办几行。 How many rows are still to be recorded. */
    public int left() {
        return count(RowState.GOOD) + (head.correcting() == null ? 0 : count(RowState.CHANGED));
    }

    /** 已轮到几行。 How many rows had their turn. */
    public int went() {
        return count(RowState.DONE, RowState.CORRECTED, RowState.REFUSED);
    }
}
