package banli.desk.form;

import banli.language.query.FigureCases;
import banli.language.query.FigureRow;
import banli.language.query.ListFigureCases;
import banli.language.query.ReadFigures;
import banli.language.word.CaseKind;
import java.util.List;

/** 统计的筛选。 The questions for figures as they stand in an address. */
public final class FigureFilters {
    /** By what figures can be split. */
    public static final List<String> SPLITS = List.of("subject", "section", "kind", "role", "handler");

    private FigureFilters() {}

    /** Reads a year and a split. */
    public static ReadFigures figures(Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String by = filters.oneOf("by", SPLITS);
        filters.done();
        return new ReadFigures(year, by);
    }

    /** Reads what a figure counts; the part is the numerator unless said otherwise. {@code kind} and {@code subject} narrow it. */
    public static Counted cases(String figure, Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String part = filters.oneOf("part", List.of("numerator", "denominator"));
        String by = filters.oneOf("by", SPLITS);
        String group = filters.text("group");
        CaseKind kind = filters.constant("kind", CaseKind.class);
        String subject = filters.text("subject");
        if (by != null) {
            filters.required("group", group);
        }
        filters.done();
        return new Counted(
                new ListFigureCases(figure, year, part == null ? "numerator" : part, by, group), kind, subject);
    }

    /** 所计与范围。 The question, and the kind and subject that its answer is narrowed to (null: all). */
    public record Counted(ListFigureCases asked, CaseKind kind, String subject) {
        /** The rows of this kind and subject; their number is the total. */
        public FigureCases of(FigureCases all) {
            List<FigureRow> rows = all.cases().stream()
                    .filter(row -> kind == null || row.kind() == kind)
                    .filter(row -> subject == null || subject.equals(row.subject()))
                    .toList();
            return kind == null && subject == null
                    ? all
                    : new FigureCases(
                            all.position(), all.figure(), all.year(), all.part(), all.unit(), rows.size(), rows);
        }
    }
}
