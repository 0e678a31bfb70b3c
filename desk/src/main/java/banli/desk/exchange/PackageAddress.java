package banli.desk.exchange;

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

/** 案件包的地址。 A case's package, by its key or its number; on the security record before it is given. */
@RestController
class PackageAddress {
    private final CasePackages packages;
    private final CaseNumbers numbers;
    private final GivenFiles given;

    PackageAddress(CasePackages packages, CaseNumbers numbers, GivenFiles given) {
        this.packages = packages;
        this.numbers = numbers;
        this.given = given;
    }

    @GetMapping({"/cases/{case}/package", "/api/cases/{case}/package"})
    ResponseEntity<byte[]> ofCase(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        Map<String, String> meta = Capacity.reading(caller, request);
        CaseId caseId = CaseKey.of(key, numbers, meta);
        byte[] made = packages.of(caseId, meta);
        return given.file(
                made,
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                caseId.value() + "-package.zip",
                "package " + caseId,
                caller.id());
    }
}
