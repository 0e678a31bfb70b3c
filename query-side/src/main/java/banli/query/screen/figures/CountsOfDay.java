package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.query.screen.Standpoint;
import java.util.Set;

/** 某日的计数。 Counts as of the end of a past day, without its screens. */
public interface CountsOfDay {
    /** 计数。 Of a register year within a scope. */
    Counts counts(Standpoint at, int year, FigureScope of);

    /** 各年。 The register years of which any case was on the screens then. */
    Set<Integer> years(Standpoint at);
}
