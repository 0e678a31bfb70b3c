package banli.desk.exchange;

import banli.desk.ask.Capacity;
import banli.desk.ask.CaseNumbers;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.record.SecurityRecord;
import banli.language.word.CaseId;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 案件包的地址。 A case's package, by its key or its number; on the security record before it is given. */
@RestController
class PackageAddress {
    private final CasePackages packages;
    private final CaseNumbers numbers;
    private final SecurityRecord record;

    PackageAddress(CasePackages packages, CaseNumbers numbers, SecurityRecord record) {
        this.packages = packages;
        this.numbers = numbers;
        this.record = record;
    }

    @GetMapping({"/cases/{case}/package", "/api/cases/{case}/package"})
    ResponseEntity<byte[]> ofCase(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseId caseId = numbers.of(key, meta).orElseGet(() -> CaseKey.of(key));
        byte[] made = packages.of(caseId, meta);
        record.note(
                SecurityEvent.EXPORT,
                caller.id(),
                SecurityOutcome.DONE,
                "package " + caseId + " " + made.length + " bytes");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(caseId.value() + "-package.zip", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(made);
    }
}
