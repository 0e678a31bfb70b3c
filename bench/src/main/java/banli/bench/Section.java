package banli.bench;

import java.util.List;

/**
 * 一项测量的结果。 What a program found.
 *
 * @param about what is measured and how, in one paragraph
 * @param lines the findings
 * @param oracle how the answers were checked
 */
public record Section(String about, List<Line> lines, String oracle) {
    /**
     * 一行结果。 One finding, as text.
     *
     * @param what what it is of
     * @param ours ours, with unit
     * @param peer the peer's
     * @param limit what must be kept, or the limit it is held against
     * @param ratio ours to the peer
     * @param met whether the limit is kept, null where there is none
     */
    public record Line(String what, String ours, String peer, String limit, String ratio, Boolean met) {}
}
