package banli.bench;

import java.util.Optional;

/** 一项测量。 Something that is measured. */
public interface Program {
    /** 名称。 Its name at the command line. */
    String name();

    /** 不能测的缘由。 What it needs that is not here, as a sentence; empty when it can be measured. */
    default Optional<String> missing() {
        return Optional.empty();
    }

    /**
     * 测量。 Measures; {@code size} multiplies the amount of data (1 or 10).
     *
     * @throws Exception when it can't be measured, or the answers are wrong
     */
    Section run(int size) throws Exception;
}
