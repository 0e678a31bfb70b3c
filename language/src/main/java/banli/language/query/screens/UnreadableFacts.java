package banli.language.query.screens;

import banli.language.word.Text;
import java.time.Instant;
import java.util.List;

/** 无法读取的事实。 Each stops its case on that screen until it is mended. */
public record UnreadableFacts(long position, List<Unreadable> facts) {
    /** 一条。 Which fact, of which case, on which screen, and why in plain words. */
    public record Unreadable(
            long factPosition, String stream, long sequence, String type, String screen, Text why, Instant since) {}
}
