package banli.language.word.screens;

import java.util.List;

/**
 * 重建证书。 What a fold of all facts up to a number came to, beside what the live screens held at that number.
 *
 * @param position the last fact of both
 * @param differing how many rows differ
 * @param rows the first of them, twenty at most
 * @param unread how many facts stop a screen
 * @param unreadFacts the first of them, twenty at most
 */
public record Certificate(
        long position,
        List<TableDigest> tables,
        long differing,
        List<DifferingRow> rows,
        long unread,
        List<UnreadFact> unreadFacts) {
    /** 是否一致。 Whether the live screens were what the facts come to. */
    public boolean equal() {
        return differing == 0;
    }
}
