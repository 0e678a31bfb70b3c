package banli.language.query.deadline;

import java.util.List;

/** 期限清单。 Open deadlines, earliest first. */
public record DueList(long position, long total, List<DueRow> due) {}
