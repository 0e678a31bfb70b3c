package banli.bench;

import java.util.List;
import java.util.Optional;

/** 一项测量。 Something that is measured. */
public interface Program {
    /** 名称。 Its name at the command line. */
    String name();

    /** 目标。 The goals it measures, by number; none when it has none. */
    default List<String> goals() {
        return List.of();
    }

    /** 不能测的缘由。 What it needs that is not here, as a sentence; empty when it can be measured. */
    default Optional<String> missing() {
        return Optional.empty();
    }

    /** 为何不测这么大。 Why it is not measured at a size, as a sentence for the results; empty when it is. */
    default Optional<String> beyond(int size) {
        return Optional.empty();
    }

    /**
     * 测量。 Measures; {@code size} multiplies a district's year of 400 cases.
     *
     * @throws Exception when it can't be measured, or the answers are wrong
     */
    Section run(int size) throws Exception;
}
