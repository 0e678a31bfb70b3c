package banli.language.query.screens;

import banli.language.word.Text;

/** 交入的结果。 Whether a cosignature was taken, and in words what it says or why it was not. */
public record CosignatureHandedIn(boolean taken, Text said) {}
