package banli.language.query;

import java.util.List;

/** 案件事实。 Facts as stored, in order. */
public record FactsOfCase(long position, List<StoredFact> facts) {}
