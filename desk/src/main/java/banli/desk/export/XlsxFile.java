package banli.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX 文件。 One sheet: texts as texts, numbers as numbers, days as days; heads stay in sight and are repeated in print. */
final class XlsxFile {
    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;
    private static final int LOOKED_AT = 200;

    private XlsxFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Banli", "1.0");
        Worksheet page = book.newWorksheet(sheet.name());
        int row = 0;
        for (String line : sheet.about()) {
            page.value(row++, 0, Quoted.cell(line));
        }
        int heads = row++;
        for (int column = 0; column < sheet.heads().size(); column++) {
            page.value(heads, column, sheet.heads().get(column));
            page.width(column, width(sheet, column));
        }
        page.range(heads, 0, heads, Math.max(0, sheet.heads().size() - 1))
                .style()
                .bold()
                .set();
        for (List<Object> cells : sheet.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                cell(page, row, column, cells.get(column));
            }
            row++;
        }
        page.freezePane(0, heads + 1);
        page.repeatRows(heads);
        page.pageOrientation("landscape");
        book.finish();
    }

    private static void cell(Worksheet page, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> page.value(row, column, Quoted.cell(value.toString()));
        }
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(cells -> broad(cells.get(column)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, broad(sheet.heads().get(column))) + 2.0, NARROWEST, WIDEST);
    }

    /** A Chinese character is as broad as two Latin ones. */
    private static int broad(Object cell) {
        return cell == null
                ? 0
                : cell.toString().codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
