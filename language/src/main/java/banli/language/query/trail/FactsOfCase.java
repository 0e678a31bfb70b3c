package banli.language.query.trail;

import java.util.List;

/** 案件事实。 Facts as stored, in order. */
public record FactsOfCase(long position, List<StoredFact> facts) {}
