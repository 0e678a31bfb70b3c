package banli.bench.figures;

import banli.language.query.figures.FigureScope;
import banli.language.word.AsOf.Clock;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.query.cube.Cube;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Split;
import banli.query.screen.figures.Tallies.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * 一问。 A figure of a register year at the end of a day.
 *
 * @param split null for all cases of the scope, else the figure of one group
 */
record Asked(Figure figure, int year, Clock clock, LocalDate day, FigureScope of, Split split, String group) {
    /** Of everything, or by a random choice of section, kind, role, subject, and of a group that some case has. */
    static Asked random(
            Random dice, LocalDate until, int years, boolean filtered, List<String> sections, List<String> subjects) {
        Figure figure = Figure.values()[dice.nextInt(Figure.values().length)];
        int year = until.getYear() - dice.nextInt(years);
        LocalDate from = LocalDate.of(year, 1, 10);
        LocalDate day =
                from.plusDays(dice.nextLong(Math.max(1, Math.min(500, until.toEpochDay() - from.toEpochDay()))));
        Clock clock = Clock.values()[dice.nextInt(2)];
        if (!filtered) {
            return new Asked(figure, year, clock, day, FigureScope.ALL, null, null);
        }
        FigureScope of = new FigureScope(
                dice.nextBoolean() ? one(dice, sections) : null,
                dice.nextInt(3) == 0 ? CaseKind.values()[dice.nextInt(CaseKind.values().length)] : null,
                dice.nextInt(3) == 0 ? UnitRole.LEAD : null,
                dice.nextInt(3) == 0 ? one(dice, subjects) : null);
        boolean byMonth = of.equals(FigureScope.ALL) || dice.nextInt(3) == 0;
        return new Asked(
                figure,
                year,
                clock,
                day,
                of,
                byMonth ? Split.RECEIVED : null,
                byMonth ? String.format("%d-%02d", year, 1 + dice.nextInt(6)) : null);
    }

    Value of(Cube cube) {
        return cube.counts(clock, day, year, of).value(figure, split, group);
    }

    private static String one(Random dice, List<String> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
