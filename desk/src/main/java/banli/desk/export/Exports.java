package banli.desk.export;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.page.Asked;
import banli.desk.page.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 导出。 Writes a table as a file; the filters are those of its page. */
@Controller
class Exports {
    private final Buses buses;
    private final MessageSource messages;

    Exports(Buses buses, MessageSource messages) {
        this.buses = buses;
        this.messages = messages;
    }

    @GetMapping("/export/{table}.{form}")
    void table(
            @PathVariable("table") String table,
            @PathVariable("form") String form,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        Filters filters = new Filters(request);
        Form file = Form.named(form);
        write(
                file,
                request,
                response,
                caller,
                tables -> tables.named(table, filters).orElseThrow(Exports::nothing));
    }

    @GetMapping("/export/figures/{id}.{form}")
    void figure(
            @PathVariable("id") String figure,
            @PathVariable("form") String form,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        Filters filters = new Filters(request);
        write(Form.named(form), request, response, caller, tables -> tables.counted(figure, filters));
    }

    private void write(
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Person caller,
            Function<Tables, Tables.Table<?>> which)
            throws IOException {
        Map<String, String> meta = Capacity.reading(caller, request);
        Words words = new Words(messages, (Say) request.getAttribute("say"), Asked.namesIn(request, buses, meta));
        Tables.Table<?> table = which.apply(new Tables(buses, words, meta));
        Sheet sheet = table.sheet(words, new About(words).lines(table.title(), request, caller, table.gathered()));
        response.setContentType(form.type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.name() + "." + form.name().toLowerCase(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        form.file.write(sheet, response.getOutputStream());
    }

    private static Problem nothing() {
        return Problem.of(ProblemKind.UNKNOWN, "没有这张表可导出。", "There is no such table to export.");
    }

    private enum Form {
        CSV("text/csv;charset=UTF-8", CsvFile::write),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write);

        private final String type;
        private final Writing file;

        Form(String type, Writing file) {
            this.type = type;
            this.file = file;
        }

        static Form named(String word) {
            return switch (word) {
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                default -> throw nothing();
            };
        }
    }

    private interface Writing {
        void write(Sheet sheet, java.io.OutputStream out) throws IOException;
    }
}
