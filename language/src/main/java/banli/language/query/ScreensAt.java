package banli.language.query;

/** 屏幕位置。 The last fact the screens have read, and whether the awaited one is among them. */
public record ScreensAt(long position, boolean reached) {}
