package banli.desk.summary;

import banli.desk.api.Asks;
import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.record.GivenFiles;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 总结下载。 The summary of a year as a Word file: as it was issued, else as the ledger fills it in. */
@Controller
class SummaryFileAddress {
    private final Buses buses;
    private final GivenFiles given;

    SummaryFileAddress(Buses buses, GivenFiles given) {
        this.buses = buses;
        this.given = given;
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
        return given.file(file, GivenFiles.DOCX, "summary-" + year + ".docx", "summary " + year, caller.id());
    }
}
