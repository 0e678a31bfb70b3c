package banli.language.query.screens;

/**
 * 屏幕位置。 The last fact the screens have read, and whether the awaited one is among them.
 *
 * @param standsAt number of the fact at which a screen of the awaited case stands still, null when none does
 * @param recorded whether the awaited fact is in the ledger at all
 */
public record ScreensAt(long position, boolean reached, Long standsAt, boolean recorded) {
    /** Nothing stands still, and the fact is there. */
    public ScreensAt(long position, boolean reached) {
        this(position, reached, null, true);
    }
}
