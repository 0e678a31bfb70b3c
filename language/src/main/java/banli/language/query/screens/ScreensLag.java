package banli.language.query.screens;

/**
 * 画面的滞后。 The last fact the screens have read, and the age of the first they have not.
 *
 * @param millis 0 when they have read all
 */
public record ScreensLag(long position, long millis) {
    /** 落后的界限。 From how many milliseconds on readers are told. */
    public static final long TOLD_FROM = 5_000;

    /** 是否要说。 Whether readers are told. */
    public boolean told() {
        return millis > TOLD_FROM;
    }
}
