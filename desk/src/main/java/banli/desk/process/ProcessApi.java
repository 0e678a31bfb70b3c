package banli.desk.process;

import banli.desk.api.Asks;
import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Columns;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.record.SecurityRecord;
import banli.language.query.register.FindCases;
import banli.language.word.Text;
import banli.language.word.person.Reason;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 过程数据。 The facts of a selection of cases (the filters of the register) as OCEL 2.0 or XES, written as they are read. People are
 * numbers in it, unless their names are asked for with a reason, which goes on the security record.
 */
@RestController
class ProcessApi {
    private final Buses buses;
    private final SecurityRecord record;

    ProcessApi(Buses buses, SecurityRecord record) {
        this.buses = buses;
        this.record = record;
    }

    @GetMapping(path = "/api/process/ocel", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks({"year", "kind", "role", "section", "handler", "stage", "subject", "key", "q", "time", "names", "why"})
    void ocel(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Person caller)
            throws IOException {
        write(request, response, caller, MediaType.APPLICATION_JSON_VALUE, "banli-ocel.json", OcelFile::write);
    }

    @GetMapping(path = "/api/process/xes", produces = MediaType.APPLICATION_XML_VALUE)
    @Asks({"year", "kind", "role", "section", "handler", "stage", "subject", "key", "q", "time", "names", "why"})
    void xes(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Person caller)
            throws IOException {
        write(request, response, caller, MediaType.APPLICATION_XML_VALUE, "banli.xes", XesFile::write);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Person caller,
            String type,
            String file,
            Form form)
            throws IOException {
        Filters filters = new Filters(request);
        boolean recorded = "recorded".equals(filters.oneOf("time", List.of("happened", "recorded")));
        boolean names = Boolean.TRUE.equals(filters.flag("names"));
        String why = filters.text("why");
        FindCases asked = Columns.cases(filters, Filters.MOST);
        if (names && (why == null || !Reason.isSentence(why))) {
            throw Problem.field(
                    "why",
                    new Text(
                            "要姓名的，请用一句话写明理由，至少" + Reason.LEAST + "个字。",
                            "To have names, say why in a sentence of at least " + Reason.LEAST + " characters."));
        }
        Selection selection = new Selection(buses, asked, Capacity.reading(caller, request));
        long total = selection.total();
        record.note(
                SecurityEvent.EXPORT,
                caller.id(),
                SecurityOutcome.DONE,
                request.getRequestURI() + " " + total + (names ? " names: " + why : ""));
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.setHeader("Cache-Control", "no-store");
        form.write(selection, new Called(names), recorded, response.getOutputStream());
    }

    /** 格式。 How a selection is written. */
    @FunctionalInterface
    private interface Form {
        /** Writes all of it. */
        void write(Selection selection, Called called, boolean recorded, OutputStream out) throws IOException;
    }
}
