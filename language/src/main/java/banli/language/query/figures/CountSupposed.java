package banli.language.query.figures;

import banli.language.query.Query;
import banli.language.query.policy.SupposedCase;
import java.util.List;

/** 设想的指标。 The figures of a register year as they are, and as they would be if these cases stood so; the others stay. */
public record CountSupposed(int year, List<SupposedCase> cases) implements Query<FiguresSupposed> {
    @Override
    public Class<FiguresSupposed> answer() {
        return FiguresSupposed.class;
    }
}
