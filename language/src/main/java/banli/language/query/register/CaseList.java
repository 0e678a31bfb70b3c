package banli.language.query.register;

import java.util.List;

/** 案件列表。 One page of cases; {@code total} counts all that fit. */
public record CaseList(long position, long total, List<CaseRow> cases) {}
