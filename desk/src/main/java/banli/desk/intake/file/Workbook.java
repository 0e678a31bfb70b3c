package banli.desk.intake.file;

import banli.desk.intake.file.Cell.Kind;
import banli.desk.problem.Problem;
import banli.language.word.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
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
        return new Grid(best.getName(), lines, notes(all.size() - visible.size(), visible.size(), best));
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
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<Cell> cells = cells(row);
                if (!Cell.areEmpty(cells)) {
                    if (lines.size() == SheetFile.MOST_ROWS + SheetFile.ABOVE) {
                        throw Unreadable.tooManyRows();
                    }
                    lines.add(SheetFile.line(row.getRowNum(), cells));
                }
            });
        }
        return Merged.filled(lines, seen.sheet(sheet.getId()).merged);
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
            case BOOLEAN -> new Cell(cell.asBoolean() ? "是" : "否", Kind.TEXT);
            case NUMBER -> number(cell);
            case FORMULA -> new Cell("=", Kind.FORMULA);
            case ERROR -> new Cell("#", Kind.ERROR);
            case EMPTY -> Cell.EMPTY;
        };
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        if (Formats.isDay(cell.getDataFormatId(), cell.getDataFormatString())) {
            var moment = cell.asDate();
            return new Cell(
                    moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? moment.toLocalDate().toString()
                            : moment.toString(),
                    Kind.DATE);
        }
        String digits = cell.asNumber().stripTrailingZeros().toPlainString();
        // What a bare number means as a day depends on where the workbook counts from.
        return new Cell(digits, book.isDate1904() ? Kind.TEXT : Kind.NUMBER);
    }

    private List<Text> notes(int hidden, int visible, Sheet best) {
        List<Text> notes = new ArrayList<>();
        if (visible > 1) {
            notes.add(new Text(
                    "文件里有 " + visible + " 张表，读的是“" + best.getName() + "”。",
                    "There are " + visible + " sheets; the one read is “" + best.getName() + "”."));
        }
        if (hidden > 0) {
            notes.add(new Text(hidden + " 张隐藏的表没有读。", hidden + " hidden sheets were not read."));
        }
        int rows = seen.sheet(best.getId()).hidden;
        if (rows > 0) {
            notes.add(new Text(
                    "表里有 " + rows + " 行是隐藏的（如筛选），也一并读了。",
                    rows + " rows of the sheet are hidden, as by a filter; they were read too."));
        }
        if (seen.hasExternalLinks()) {
            notes.add(new Text("文件链接了别的文件，链接没有打开。", "The file links to other files; the links were not followed."));
        }
        return notes;
    }
}
