package banli.query.screen.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** 分组。 By what a figure can be split. */
enum Split {
    SUBJECT(Tally::subject),
    SECTION(Tally::section),
    KIND(tally -> tally.kind().name()),
    ROLE(tally -> tally.role().name()),
    HANDLER(Tally::handler);

    private static final String NONE = "-";

    private final Function<Tally, String> group;

    Split(Function<Tally, String> group) {
        this.group = group;
    }

    /** The group of a case; {@code -} when it has none yet. */
    String group(Tally tally) {
        String found = group.apply(tally);
        return found == null ? NONE : found;
    }

    static Optional<Split> of(String by) {
        return Arrays.stream(values())
                .filter(split -> split.name().equalsIgnoreCase(by))
                .findFirst();
    }
}
