package banli.bench;

/** 一项测量。 Something that is measured. */
public interface Program {
    /** 名称。 Its name at the command line. */
    String name();

    /**
     * 测量。 Measures; {@code size} multiplies the amount of data (1, 10 or 100).
     *
     * @throws Exception when it can't be measured, or the answers are wrong
     */
    Section run(int size) throws Exception;
}
