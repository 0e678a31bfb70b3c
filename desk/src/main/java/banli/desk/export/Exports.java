package banli.desk.export;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Fitting;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Asked;
import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.query.finding.ListFindings;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 导出。 Writes a table as a file; the filters are those of its page. */
@Controller
class Exports {
    private static final String FINDINGS = "findings";

    private final Buses buses;
    private final MessageSource messages;
    private final SecurityRecord record;

    Exports(Buses buses, MessageSource messages, SecurityRecord record) {
        this.record = record;
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
        FileForm file = form(form);
        write(
                file,
                request,
                response,
                caller,
                table.equals(FINDINGS)
                        ? Fitting.reading(caller, ListFindings.class, request)
                        : Capacity.reading(caller, request),
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
        write(
                form(form),
                request,
                response,
                caller,
                Capacity.reading(caller, request),
                tables -> tables.counted(figure, filters));
    }

    private void write(
            FileForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Person caller,
            Map<String, String> meta,
            Function<Tables, Tables.Table<?>> which)
            throws IOException {
        Words words = new Words(messages, (Say) request.getAttribute("say"), Asked.namesIn(request, buses, meta));
        Tables.Table<?> table = which.apply(new Tables(buses, words, meta));
        Sheet sheet = table.sheet(words, new About(words).lines(table.title(), request, caller, table.gathered()));
        record.note(SecurityEvent.EXPORT, caller.id(), SecurityOutcome.DONE, sheet.ofRecord(request.getRequestURI()));
        form.answer(sheet, response);
    }

    private static Problem nothing() {
        return Problem.of(ProblemKind.UNKNOWN, "没有这张表可导出。", "There is no such table to export.");
    }

    private static FileForm form(String word) {
        return FileForm.named(word).orElseThrow(Exports::nothing);
    }
}
