package banli.desk.summary;

import banli.desk.api.Asks;
import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.record.SecurityRecord;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 总结下载。 The summary of a year as a Word file: as it was issued, else as the ledger fills it in. */
@Controller
class SummaryFileAddress {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Buses buses;
    private final SecurityRecord record;

    SummaryFileAddress(Buses buses, SecurityRecord record) {
        this.buses = buses;
        this.record = record;
    }

    @GetMapping({"/summary/docx", "/api/summary/docx"})
    @Asks("year")
    ResponseEntity<byte[]> file(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        Integer year = filters.required("year", filters.year("year"));
        filters.done();
        Summary summary = buses.ask(new ReadSummary(year), Capacity.reading(caller, request));
        boolean issued = summary.issued() != null;
        String text = issued ? summary.issued().text() : summary.text();
        String about = issued
                ? "SHA-256 " + summary.issued().sha256()
                : "未签发，截至第" + summary.position() + "号事实 / not issued, as of fact " + summary.position();
        byte[] file = SummaryPaperFile.of(year, text, about);
        record.note(
                SecurityEvent.EXPORT,
                caller.id(),
                SecurityOutcome.DONE,
                "summary " + year + " " + file.length + " bytes");
        return ResponseEntity.ok()
                .contentType(DOCX)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("summary-" + year + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
