package banli.desk.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV 文件。 UTF-8 with a mark in front, so that spreadsheets read Chinese; lines end as RFC 4180 says. */
final class CsvFile {
    private CsvFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write('\uFEFF');
        for (String line : sheet.about()) {
            row(file, List.of(line));
        }
        row(file, sheet.heads());
        for (List<Object> cells : sheet.rows()) {
            row(file, cells);
        }
        file.flush();
    }

    private static void row(Writer file, List<?> cells) throws IOException {
        String before = "";
        for (Object cell : cells) {
            file.write(before);
            file.write(written(cell));
            before = ",";
        }
        file.write("\r\n");
    }

    private static String written(Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell instanceof String words ? Quoted.cell(words) : cell.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
