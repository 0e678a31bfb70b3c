package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.CaseId;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;

/** 设想另一天起算。 Where the open deadlines of a kind in a case would fall if they counted from another day. */
public record SupposeStart(CaseId caseId, DeadlineKind kind, LocalDate start) implements Query<DeadlineMoves> {
    @Override
    public Class<DeadlineMoves> answer() {
        return DeadlineMoves.class;
    }
}
