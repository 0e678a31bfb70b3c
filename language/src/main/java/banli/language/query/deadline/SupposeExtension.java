package banli.language.query.deadline;

import banli.language.query.Query;
import banli.language.word.CaseId;
import java.util.List;

/** 设想准予延期。 Where the answers of these cases would fall due if so many days were granted today (null: the days asked for). */
public record SupposeExtension(List<CaseId> cases, Integer days) implements Query<DeadlineMoves> {
    @Override
    public Class<DeadlineMoves> answer() {
        return DeadlineMoves.class;
    }
}
