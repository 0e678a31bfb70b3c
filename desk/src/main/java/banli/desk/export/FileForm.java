package banli.desk.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** 文件格式。 The forms in which a sheet is written. */
enum FileForm {
    CSV("text/csv;charset=UTF-8", CsvFile::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write);

    private final String type;
    private final Writing file;

    FileForm(String type, Writing file) {
        this.type = type;
        this.file = file;
    }

    /** The form by its name in an address. */
    static Optional<FileForm> named(String word) {
        return switch (word) {
            case "csv" -> Optional.of(CSV);
            case "xlsx" -> Optional.of(XLSX);
            default -> Optional.empty();
        };
    }

    /** Answers with the sheet as a file to keep. */
    void answer(Sheet sheet, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.name() + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        file.write(sheet, response.getOutputStream());
    }

    private interface Writing {
        void write(Sheet sheet, OutputStream out) throws IOException;
    }
}
