package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;

/** 建议事项。 One numbered suggestion item, counted from 1. */
public record Item(int number, @UpTo(Limit.REASON) String text) {}
