package banli.language.query.meeting;

import java.util.List;

/** 会议决定事项清单。 What meetings decided. */
public record DecisionList(long position, long total, List<DecisionRow> decisions) {}
