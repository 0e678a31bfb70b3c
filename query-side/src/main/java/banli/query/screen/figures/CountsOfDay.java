package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.query.screen.Standpoint;

/** 某日的计数。 Counts as of the end of a past day, without its screens. */
public interface CountsOfDay {
    /** 计数。 Of a register year within a scope. */
    Counts counts(Standpoint at, int year, FigureScope of);

    /** 有没有案件。 Whether any case of the year was on the screens then. */
    boolean any(Standpoint at, int year);
}
