package banli.query.live;

import banli.language.query.screens.StopReason;
import banli.language.word.Text;
import banli.query.feed.Entry;
import java.time.Instant;

/** 停读。 A stream that a screen stopped reading, at which fact, recorded when, and why. */
public record Stop(
        Key key, long position, long sequence, String type, Instant recordedAt, Text why, StopReason reason) {
    static Stop at(Entry entry, Key key, Text why, StopReason reason) {
        return new Stop(key, entry.position(), entry.sequence(), entry.type(), entry.recordedAt(), why, reason);
    }

    /** 何屏何流。 Which screen and stream. */
    public record Key(String screen, String stream) {}
}
