package banli.language.query.list;

import java.util.List;

/** 承诺清单。 Commitments over all cases. */
public record CommitmentList(long position, long total, List<CommitmentRow> commitments) {}
