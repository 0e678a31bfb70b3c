package banli.desk.outgoing;

import banli.desk.api.Asks;
import banli.desk.ask.Capacity;
import banli.desk.ask.CaseNumbers;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.GivenFiles;
import banli.language.word.CaseId;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 归档卷宗的地址。 Folders for the archive of the chosen cases, for the registry, which archives: by keys from a page, by numbers too from the command line. */
@Controller
class ArchiveAddress {
    private final Archive archive;
    /** Of more cases at once the pages of their papers are not counted. */
    private static final int COUNTED = 10;

    private final CaseNumbers numbers;
    private final GivenFiles given;

    ArchiveAddress(Archive archive, CaseNumbers numbers, GivenFiles given) {
        this.archive = archive;
        this.numbers = numbers;
        this.given = given;
    }

    @PostMapping("/letters/archive")
    void chosen(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Person caller)
            throws IOException {
        give(request, response, caller);
    }

    @GetMapping("/api/archive")
    @Asks("case")
    void asked(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Person caller)
            throws IOException {
        give(request, response, caller);
    }

    private void give(HttpServletRequest request, HttpServletResponse response, Person caller) throws IOException {
        if (!caller.holds(Office.REGISTRY)) {
            throw Problem.of(ProblemKind.OFFICE, "归档卷宗由办公室取出。", "Folders for the archive are taken by the registry.");
        }
        Map<String, String> meta = Capacity.reading(caller, request);
        List<CaseId> cases = Chosen.names(request).stream()
                .map(name -> CaseKey.of(name, numbers, meta))
                .distinct()
                .toList();
        given.zip(
                "归档卷宗.zip",
                "archive " + cases.size() + " cases",
                caller.id(),
                zip -> {
                    SafeNames folders = new SafeNames();
                    Sender sender = archive.sender(meta);
                    for (CaseId caseId : cases) {
                        archive.into(zip, folders, caseId, sender, meta, cases.size() <= COUNTED);
                    }
                },
                response);
    }
}
