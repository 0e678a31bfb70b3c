package banli.language.word;

/** 提出人署名。 A proposer's key and name of record. */
public record Signatory(@UpTo(Limit.ID) String proposer, String name) {}
