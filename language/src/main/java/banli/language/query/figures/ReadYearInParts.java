package banli.language.query.figures;

import banli.language.query.Query;

/** 一年的构成。 How the cases of a register year are made up: by subject, by section and outcome, by month. */
public record ReadYearInParts(int year, FigureScope of) implements Query<YearInParts> {
    @Override
    public Class<YearInParts> answer() {
        return YearInParts.class;
    }
}
