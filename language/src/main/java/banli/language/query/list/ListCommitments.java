package banli.language.query.list;

import banli.language.query.Query;

/** 承诺事项清单。 Commitments, open only or all, of a section or all. */
public record ListCommitments(String section, Integer year, boolean openOnly, int page, int size)
        implements Query<CommitmentList> {
    @Override
    public Class<CommitmentList> answer() {
        return CommitmentList.class;
    }
}
