package banli.command.directory;

import banli.command.rulebook.Conditions;
import java.time.LocalDate;

/**
 * 名称的起始日。 Since when somebody or something is called as it is now, and was called as before; null where it is not known.
 *
 * @param from of the present name
 * @param before of the name before it
 */
record NamedSince(LocalDate from, LocalDate before) {
    static final NamedSince NONE = new NamedSince(null, null);

    /** With what is now entered; the same name again is no other name. */
    NamedSince with(boolean sameName, LocalDate since) {
        return new NamedSince(since, sameName ? before : from);
    }

    /** The day from which a name counts; today where none is given for another name than the first. */
    static LocalDate given(LocalDate typed, boolean first, LocalDate today) {
        return typed == null && !first ? today : typed;
    }

    /** That a name begins no later than today, and not before the name that it takes the place of. */
    void judge(LocalDate since, boolean sameName, LocalDate today, Conditions conditions) {
        LocalDate bound = sameName ? before : from;
        conditions
                .field("from", since == null || !since.isAfter(today), "不得晚于今天", "No later than today")
                .field(
                        "from",
                        since == null || bound == null || !since.isBefore(bound),
                        "原来的名称自" + bound + "起使用，不得早于这一天",
                        "The name before is in use since " + bound + "; no earlier than that");
    }
}
