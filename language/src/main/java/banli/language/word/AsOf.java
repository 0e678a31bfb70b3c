package banli.language.word;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 截至何时。 The moment as of which is asked: a fact number, a day (to its end) or an instant, by one of two clocks. Exactly one
 * of the three is given; by {@link Clock#HAPPENED} it is a day.
 *
 * @param position a fact number, from 0
 * @param day to the end of this day where the office is
 * @param instant up to this instant, included
 */
public record AsOf(Clock clock, Long position, LocalDate day, Instant instant) {
    /** 两种时间。 Which of its two times a fact is taken by. */
    public enum Clock implements Labelled {
        /** 当时知道什么：the facts recorded by then. */
        RECORDED("按记录时间", "by when it was recorded"),
        /** 当时发生了什么：what had happened by then, as known now. */
        HAPPENED("按发生时间", "by when it happened");

        private final Text label;

        Clock(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** One moment, by one clock. */
    public AsOf {
        int given = (position == null ? 0 : 1) + (day == null ? 0 : 1) + (instant == null ? 0 : 1);
        if (clock == null || given != 1 || (clock == Clock.HAPPENED && day == null)) {
            throw new IllegalArgumentException("one moment by one clock; by HAPPENED a day");
        }
    }

    /**
     * 读出。 Of {@code 1234}, {@code 2021-06-30} or {@code 2021-06-30T10:00:00+08:00}; empty when it is none of these, or a day
     * that no calendar has.
     */
    public static Optional<AsOf> read(String moment, Clock clock) {
        try {
            if (moment.matches("\\d{1,18}")) {
                return clock == Clock.HAPPENED
                        ? Optional.empty()
                        : Optional.of(new AsOf(clock, Long.valueOf(moment), null, null));
            }
            if (!moment.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
                return Optional.empty();
            }
            if (moment.indexOf('T') < 0) {
                return Optional.of(new AsOf(clock, null, LocalDate.parse(moment), null));
            }
            return clock == Clock.HAPPENED
                    ? Optional.empty()
                    : Optional.of(new AsOf(clock, null, null, Instant.parse(moment)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** 写出。 As {@link #read} reads it. */
    public String moment() {
        return position != null ? position.toString() : day != null ? day.toString() : instant.toString();
    }

    /** 查询的元数据。 As a question carries it under {@link Meta#AS_OF}: the clock, a blank, the moment. */
    @Override
    public String toString() {
        return clock + " " + moment();
    }

    /** 由元数据读出。 What {@link #toString} wrote. */
    public static AsOf of(String written) {
        String[] parts = written.split(" ", 2);
        return read(parts[1], Clock.valueOf(parts[0])).orElseThrow();
    }
}
