package banli.language.query.figures;

import java.util.List;

/** 一年的指标。 Every figure of a year, once, or once a group. */
public record FiguresOfYear(long position, int year, String by, List<FigureValue> figures) {}
