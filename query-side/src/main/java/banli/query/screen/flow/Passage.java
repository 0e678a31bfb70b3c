package banli.query.screen.flow;

import java.time.LocalDate;

/**
 * 一段。 What a case adds to a line.
 *
 * @param from null where the line takes no days
 * @param until null where it lasts still
 */
record Passage(LocalDate from, LocalDate until, long days, long working, int times) {
    /** A step that was taken. */
    static final Passage ONCE = new Passage(null, null, 0, 0, 1);

    boolean open() {
        return from != null && until == null;
    }

    /** With another of the same case. */
    Passage and(Passage other) {
        return new Passage(
                from == null || from.isBefore(other.from) ? from : other.from,
                open() || other.open() ? null : until == null || until.isAfter(other.until) ? until : other.until,
                days + other.days,
                working + other.working,
                times + other.times);
    }
}
