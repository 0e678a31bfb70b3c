package banli.language.word.screens;

/** 读不了的事实。 A fact at which a screen stops reading its stream. */
public record UnreadFact(long fact, String stream, String screen, String type) {}
