package banli.language.query.policy;

/** 听取汇报的间隔。 Every so many months; 0 where the policy sets no rhythm. */
public record RhythmOfReports(int months) {}
