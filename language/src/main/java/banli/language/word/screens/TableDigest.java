package banli.language.word.screens;

/**
 * 一表的摘要。 How many rows a screen's table holds, live and rebuilt, and the digests of both.
 *
 * @param liveDigest SHA-256, in hex, over the sorted SHA-256s of the rows as text
 * @param rebuiltDigest the same of the rebuilt rows
 */
public record TableDigest(
        String screen, String table, long live, long rebuilt, String liveDigest, String rebuiltDigest) {}
