package banli.desk.intake.file;

import banli.desk.intake.file.Cell.Kind;
import banli.desk.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** 工作簿。 An .xlsx file that was looked through before: its visible sheets are read, values only. */
final class Workbook {
    private final ReadableWorkbook book;
    private final XlsxGuard seen;

    private Workbook(ReadableWorkbook book, XlsxGuard seen) {
        this.book = book;
        this.seen = seen;
    }

    static Grid read(byte[] file, ToIntFunction<List<Cell>> known) {
        XlsxGuard seen = XlsxGuard.over(file);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            return new Workbook(book, seen).best(known);
        } catch (IOException | RuntimeException failed) {
            if (failed instanceof Problem told) {
                throw told;
            }
            // What the reader says of a crooked file may quote it.
            throw Unreadable.damaged();
        }
    }

    private Grid best(ToIntFunction<List<Cell>> known) throws IOException {
        List<Sheet> all = book.getSheets().toList();
        List<Sheet> visible = all.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        Sheet best = null;
        int most = -1;
        for (Sheet sheet : visible) {
            int score = score(sheet, known);
            if (score > most) {
                best = sheet;
                most = score;
            }
        }
        List<Line> lines = best == null ? List.of() : lines(best);
        if (lines.isEmpty()) {
            throw Unreadable.noSheet();
        }
        return new Grid(
                best.getName(),
                lines,
                Grid.notes(
                        best.getName(),
                        visible.size(),
                        all.size() - visible.size(),
                        seen.sheet(best.getId()).hidden,
                        seen.hasExternalLinks()));
    }

    private int score(Sheet sheet, ToIntFunction<List<Cell>> known) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(SheetFile.ABOVE)
                    .mapToInt(row -> known.applyAsInt(cells(row)))
                    .max()
                    .orElse(-1);
        }
    }

    private List<Line> lines(Sheet sheet) throws IOException {
        Lines lines = new Lines();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> lines.add(row.getRowNum(), cells(row)));
        }
        return Merged.filled(lines.all(), seen.sheet(sheet.getId()).merged);
    }

    private List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = cell(row.getCell(column));
            if (column >= SheetFile.MOST_COLUMNS) {
                if (!cell.isEmpty()) {
                    throw Unreadable.tooManyColumns();
                }
            } else {
                cells.add(cell);
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        if (cell.getFormula() != null) {
            return new Cell("=" + cell.getFormula(), Kind.FORMULA);
        }
        return switch (cell.getType()) {
            case STRING -> Cell.of(cell.getText());
            case BOOLEAN -> Cell.truth(cell.asBoolean());
            case NUMBER ->
                Formats.isDay(cell.getDataFormatId(), cell.getDataFormatString())
                        ? Cell.day(cell.asDate())
                        : Cell.number(cell.asNumber(), book.isDate1904());
            case FORMULA -> new Cell("=", Kind.FORMULA);
            case ERROR -> new Cell("#", Kind.ERROR);
            case EMPTY -> Cell.EMPTY;
        };
    }
}
