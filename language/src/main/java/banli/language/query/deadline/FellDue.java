package banli.language.query.deadline;

import banli.language.word.CaseId;
import java.util.List;

/** 到期的案件。 Cases of which something is near or overdue. */
public record FellDue(long position, List<CaseId> cases) {}
