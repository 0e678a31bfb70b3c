package banli.desk.export;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** 交回的行。 Writes rows that are no table of the ledger, such as those of a sheet that could not be taken, as every export is written and noted. */
@Component
public class RowsFile {
    private final SecurityRecord record;

    RowsFile(SecurityRecord record) {
        this.record = record;
    }

    /**
     * 写成文件。 Answers with the rows as a file of that form, {@code csv} or {@code xlsx}.
     *
     * @param rows cells are texts, numbers, days, or null; each row as long as the heads
     */
    public void answer(
            String form,
            String name,
            List<String> heads,
            List<List<Object>> rows,
            Person caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FileForm file = FileForm.named(form)
                .orElseThrow(
                        () -> Problem.of(ProblemKind.UNKNOWN, "只有 csv 和 xlsx 两种。", "There are csv and xlsx only."));
        Sheet sheet = new Sheet(name, List.of(), heads, rows);
        record.note(SecurityEvent.EXPORT, caller.id(), SecurityOutcome.DONE, sheet.ofRecord(request.getRequestURI()));
        file.answer(sheet, response);
    }

    /** CSV 的字节。 The rows as a CSV file, for one that goes into a folder with others. */
    public static byte[] csv(List<String> heads, List<List<Object>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            CsvFile.write(new Sheet("", List.of(), heads, rows), file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
