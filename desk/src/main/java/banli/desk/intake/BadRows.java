package banli.desk.intake;

import banli.desk.ask.Person;
import banli.desk.export.RowsFile;
import banli.desk.intake.file.Cell;
import banli.desk.intake.file.SheetFile;
import banli.desk.intake.sheet.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 交回有误的行。 The rows that were not taken, as they came, with a column of reasons: mended, the file can be sent again. */
@Component
class BadRows {
    private final RowsFile file;

    BadRows(RowsFile file) {
        this.file = file;
    }

    void answer(
            Imports imports,
            Import it,
            String form,
            boolean chinese,
            Person caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<String> heads = new ArrayList<>(it.head().headings());
        heads.add(chinese ? "没有登记的原因" : "Why it was not recorded");
        List<List<Object>> rows = imports.rows(it, 0, SheetFile.MOST_ROWS, RowState.BAD, RowState.REFUSED).stream()
                .map(row -> cells(row, heads.size() - 1, chinese))
                .toList();
        file.answer(form, chinese ? "没有登记的行" : "Rows not recorded", heads, rows, caller, request, response);
    }

    private static List<Object> cells(ImportRow row, int columns, boolean chinese) {
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Cell cell = row.line().cell(column);
            cells.add(cell.isEmpty() ? null : cell.text());
        }
        cells.add(row.told().wrong().stream()
                .map(told -> said(told, chinese))
                .collect(Collectors.joining(chinese ? "；" : "; ")));
        return cells;
    }

    /** One sentence with the cell that it is about. */
    static String said(Told told, boolean chinese) {
        String sentence = chinese ? told.text().zh() : told.text().en();
        if (told.field() == null) {
            return sentence;
        }
        return chinese
                ? told.field().label().zh() + "：" + sentence
                : told.field().label().en() + ": " + sentence;
    }
}
