package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;

/** 提出人署名。 A proposer's key and name of record. */
public record Signatory(@UpTo(Limit.ID) String proposer, String name) {}
