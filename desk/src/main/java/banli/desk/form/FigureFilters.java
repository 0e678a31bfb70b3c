package banli.desk.form;

import banli.desk.problem.Problem;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadPoints;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.ReadYears;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.util.List;
import java.util.stream.Stream;

/** 统计的筛选。 The questions for figures as they stand in an address. */
public final class FigureFilters {
    /** By what figures can be split. */
    public static final List<String> SPLITS = List.of(
            "subject",
            "sector",
            "delegation",
            "town",
            "section",
            "kind",
            "role",
            "handler",
            "leader",
            "outcome",
            "received",
            "answered");

    /** By whom points are told. */
    public static final List<String> POINTS = List.of("section", "handler");

    private FigureFilters() {}

    /** What a page offers: the splits of a year, and year by year. */
    public static List<String> splitsAndYear() {
        return Stream.concat(SPLITS.stream(), Stream.of("year")).toList();
    }

    /** Of which cases: {@code section}, {@code kind}, {@code role}, {@code subject}. */
    public static FigureScope scope(Filters filters) {
        return new FigureScope(
                filters.text("section"),
                filters.constant("kind", CaseKind.class),
                filters.constant("role", UnitRole.class),
                filters.text("subject"));
    }

    /** Reads a year, a split and a scope. */
    public static ReadFigures figures(Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String by = filters.oneOf("by", SPLITS);
        FigureScope of = scope(filters);
        filters.done();
        return new ReadFigures(year, by, of);
    }

    /** Reads the first and the last year, and a scope. */
    public static ReadYears years(Filters filters) {
        Integer from = filters.required("from", filters.year("from"));
        Integer to = filters.required("to", filters.year("to"));
        FigureScope of = scope(filters);
        filters.done();
        return ordered(from, to, of);
    }

    /** Both years, if they are in order. */
    public static ReadYears ordered(int from, int to, FigureScope of) {
        if (from > to) {
            throw Problem.field("to", new Text("止年不能早于起年。", "The last year must not be before the first."));
        }
        return new ReadYears(from, to, of);
    }

    /** Reads a year and a scope. */
    public static ReadYearInParts parts(Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        FigureScope of = scope(filters);
        filters.done();
        return new ReadYearInParts(year, of);
    }

    /** Reads a year and by whom points are told; by section where it is not said. */
    public static ReadPoints points(Filters filters, int latest) {
        Integer year = filters.year("year");
        String by = filters.oneOf("by", POINTS);
        filters.done();
        return new ReadPoints(year == null ? latest : year, by == null ? POINTS.getFirst() : by);
    }

    /** Reads what a figure counts; the part is the numerator unless said otherwise. */
    public static ListFigureCases cases(String figure, Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String part = filters.oneOf("part", List.of("numerator", "denominator", "missed"));
        String by = filters.oneOf("by", SPLITS);
        String group = filters.text("group");
        FigureScope of = scope(filters);
        if (by != null) {
            filters.required("group", group);
        }
        filters.done();
        return new ListFigureCases(figure, year, part == null ? "numerator" : part, by, group, of);
    }
}
