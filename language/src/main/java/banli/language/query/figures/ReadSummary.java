package banli.language.query.figures;

import banli.language.query.Query;

/** 年度总结。 Section one of the annual summary of a year, each number and title bound to a figure or a case. */
public record ReadSummary(int year) implements Query<Summary> {
    @Override
    public Class<Summary> answer() {
        return Summary.class;
    }
}
