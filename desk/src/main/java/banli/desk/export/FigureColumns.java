package banli.desk.export;

import banli.desk.page.YearOnYear;
import banli.language.query.figures.FigureRow;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYears;
import banli.language.query.figures.YearInParts;
import banli.language.word.Text;
import banli.language.word.screens.FigureSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 统计各表的列。 The columns of figures, in the pages' order. */
final class FigureColumns {
    private FigureColumns() {}

    static List<Column<FigureValue>> figures(Words words) {
        return List.of(
                new Column<>("figures.figure", row -> words.say().chinese() ? row.zh() : row.en()),
                new Column<>(
                        "export.ask.group",
                        row -> row.groupLabel() == null
                                ? row.group()
                                : words.say().text(row.groupLabel())),
                new Column<>("part.numerator", FigureValue::numerator),
                new Column<>("part.denominator", FigureValue::denominator),
                new Column<>("figures.rate", row -> words.say().percent(row)),
                new Column<>("figures.unit", row -> words.known("unit", row.unit())),
                new Column<>("figures.lastyear", FigureValue::lastYear),
                new Column<>("export.lastyear.denominator", FigureValue::lastYearDenominator),
                new Column<>("figures.change", row -> change(words, row)),
                new Column<>("export.note", row -> note(words, row.lastYearFrom())),
                new Column<>("export.aside", FigureValue::aside),
                new Column<>(
                        "figures.formula",
                        row -> row.formula() == null ? null : words.say().text(row.formula())));
    }

    static List<Column<FigureRow>> figure(Words words, List<Text> judges) {
        List<Column<FigureRow>> columns = new ArrayList<>(List.of(
                new Column<>("case.number", FigureRow::number),
                new Column<>("case.title", FigureRow::title),
                new Column<>("export.marks", row -> words.madeUp(row.madeUp())),
                new Column<>("case.kind", row -> words.word(row.kind())),
                new Column<>("case.role", row -> words.word(row.role())),
                new Column<>("case.subject", FigureRow::subject),
                new Column<>("case.section", row -> Words.named(row.section(), row.sectionName())),
                new Column<>("export.item", FigureRow::item),
                new Column<>("case.proposer", row -> Words.named(row.proposer(), row.proposerName()))));
        for (int i = 0; i < judges.size(); i++) {
            int at = i;
            columns.add(Column.titled(words.say().text(judges.get(i)), row -> {
                Text said = row.judged().get(at);
                return said == null ? null : words.say().text(said);
            }));
        }
        return columns;
    }

    /** Numerator, denominator and rate of each year. */
    static List<Column<FiguresOfYears.Line>> years(Words words, List<Integer> years) {
        List<Column<FiguresOfYears.Line>> columns = new ArrayList<>(List.of(
                new Column<>("figures.figure", row -> words.say().text(row.label())),
                new Column<>("figures.unit", row -> words.known("unit", row.unit()))));
        for (int i = 0; i < years.size(); i++) {
            int at = i;
            String year = years.get(i) + " ";
            columns.add(Column.titled(
                    year + words.of("part.numerator"),
                    row -> row.values().get(at).numerator()));
            columns.add(Column.titled(
                    year + words.of("part.denominator"),
                    row -> row.values().get(at).denominator()));
            columns.add(Column.titled(year + words.of("figures.rate"), row -> {
                FiguresOfYears.Value value = row.values().get(at);
                return words.say().percent(value.numerator(), value.denominator());
            }));
        }
        columns.add(new Column<>("export.note", row -> notes(words, row)));
        columns.add(new Column<>(
                "figures.formula",
                row -> row.formula() == null ? null : words.say().text(row.formula())));
        return columns;
    }

    /** A table of how a year is made up. */
    static List<Column<YearInParts.Line>> part(Words words, YearInParts.Part part) {
        List<Column<YearInParts.Line>> columns = new ArrayList<>(List.of(
                new Column<>("figures.of." + part.id(), row -> words.say().text(row.label()))));
        for (int i = 0; i < part.columns().size(); i++) {
            int at = i;
            Text head = part.columns().get(i);
            columns.add(Column.titled(
                    words.say().text(head), row -> row.cells().get(at).value()));
        }
        return columns;
    }

    private static String change(Words words, FigureValue row) {
        String change = new YearOnYear().change(row);
        return change == null || row.denominator() == null ? change : words.of("figures.points", change);
    }

    private static String notes(Words words, FiguresOfYears.Line row) {
        String said = row.values().stream()
                .map(value -> note(words, value.from()) == null
                        ? null
                        : value.year() + (words.say().chinese() ? "：" : ": ") + note(words, value.from()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static String note(Words words, FigureSource from) {
        return from == null || from == FigureSource.COUNTED ? null : words.word(from);
    }
}
