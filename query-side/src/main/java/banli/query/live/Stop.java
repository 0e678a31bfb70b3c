package banli.query.live;

import banli.language.word.Text;
import java.time.Instant;

/** 停读。 A stream that a screen stopped reading, at which fact, recorded when, and why. */
public record Stop(Key key, long position, long sequence, String type, Instant recordedAt, Text why) {
    /** 何屏何流。 Which screen and stream. */
    public record Key(String screen, String stream) {}
}
