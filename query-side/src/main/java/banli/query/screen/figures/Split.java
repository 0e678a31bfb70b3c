package banli.query.screen.figures;

import banli.language.query.FigureScope;
import banli.language.word.UnitRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** 分组。 By what a figure can be split. */
enum Split {
    SUBJECT(Tally::subject),
    SECTION(Tally::section),
    KIND(tally -> tally.kind().name()),
    ROLE(tally -> tally.role().name()),
    HANDLER(Tally::handler),
    OUTCOME(tally -> tally.role() == UnitRole.ASSIST ? UnitRole.ASSIST.name() : tally.outcome()),
    RECEIVED(tally -> month(tally.receivedOn())),
    ANSWERED(tally -> month(tally.deliveredOn()));

    /** The group of what has none yet. */
    static final String NONE = "-";

    private final Function<Tally, String> group;

    Split(Function<Tally, String> group) {
        this.group = group;
    }

    /** The group of a case; {@code -} when it has none yet. */
    String group(Tally tally) {
        String found = group.apply(tally);
        return found == null ? NONE : found;
    }

    /** As it is named in a question. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Split> of(String by) {
        return Arrays.stream(values())
                .filter(split -> split.name().equalsIgnoreCase(by))
                .findFirst();
    }

    /** Whether a case is within a scope. */
    static boolean within(FigureScope of, Tally tally) {
        return of == null
                || (of.section() == null || of.section().equals(SECTION.group(tally)))
                        && (of.kind() == null || of.kind() == tally.kind())
                        && (of.role() == null || of.role() == tally.role())
                        && (of.subject() == null || of.subject().equals(SUBJECT.group(tally)));
    }

    private static String month(LocalDate day) {
        return day == null ? null : YearMonth.from(day).toString();
    }
}
