package banli.desk.evidence;

import banli.desk.api.Asks;
import banli.desk.ask.Capacity;
import banli.desk.ask.CaseNumbers;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.record.GivenFiles;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * 证据包的地址。 Packs of evidence, for pages and for the command line. A pack is for whoever may read all that is in it, and is on
 * the security record before it is given.
 */
@RestController
class EvidenceAddress {
    private final Packing packing;
    private final PackedFigures figures;
    private final CaseNumbers numbers;
    private final GivenFiles given;

    EvidenceAddress(Packing packing, PackedFigures figures, CaseNumbers numbers, GivenFiles given) {
        this.numbers = numbers;
        this.packing = packing;
        this.figures = figures;
        this.given = given;
    }

    /** Of a case, by its key or its number. */
    @GetMapping({"/evidence/cases/{case}", "/api/evidence/cases/{case}"})
    ResponseEntity<byte[]> ofCase(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseId caseId = named(key, meta);
        return given(packing.ofCase(caseId, meta), caseId.value(), caller);
    }

    private CaseId named(String keyOrNumber, Map<String, String> meta) {
        return CaseKey.of(keyOrNumber, numbers, meta);
    }

    /** Of what was published of a case. */
    @GetMapping({"/evidence/replies/{case}", "/api/evidence/replies/{case}"})
    ResponseEntity<byte[]> ofReply(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseId caseId = named(key, meta);
        return given(packing.ofReply(caseId, meta), caseId.value() + "-published", caller);
    }

    /** Of a figure of a year. */
    @GetMapping({"/evidence/figures/{id}", "/api/evidence/figures/{id}"})
    @Asks("year")
    ResponseEntity<byte[]> ofFigure(
            @PathVariable("id") String id, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        int year = year(request);
        return given(figures.ofFigure(id, year, Capacity.reading(caller, request)), id + "-" + year, caller);
    }

    /** Of the summary of a year. */
    @GetMapping({"/evidence/summary", "/api/evidence/summary"})
    @Asks("year")
    ResponseEntity<byte[]> ofSummary(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        int year = year(request);
        return given(figures.ofSummary(year, Capacity.reading(caller, request)), "summary-" + year, caller);
    }

    private static int year(HttpServletRequest request) {
        Filters filters = new Filters(request);
        Integer year = filters.required("year", filters.year("year"));
        filters.done();
        return year;
    }

    private ResponseEntity<byte[]> given(byte[] pack, String name, Person caller) {
        return given.file(
                pack, MediaType.APPLICATION_OCTET_STREAM_VALUE, name + ".zip", "evidence " + name, caller.id());
    }
}
