package banli.language.query.figures;

import banli.language.query.Query;

/**
 * 目标考核。 The points of a register year, by the scheme in force at its end; those who are given points see their own, unless the
 * scheme says otherwise.
 *
 * @param by {@code section} or {@code handler}
 */
public record ReadPoints(int year, String by) implements Query<PointsOfYear> {
    @Override
    public Class<PointsOfYear> answer() {
        return PointsOfYear.class;
    }
}
