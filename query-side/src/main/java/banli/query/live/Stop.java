package banli.query.live;

import banli.language.word.Text;

/** 停读。 A stream that a screen stopped reading, at which fact, and why. */
public record Stop(Key key, long position, long sequence, String type, Text why) {
    /** 何屏何流。 Which screen and stream. */
    public record Key(String screen, String stream) {}
}
