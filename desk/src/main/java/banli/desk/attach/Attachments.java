package banli.desk.attach;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.desk.typed.KeptForms;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.DocumentView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.proposal.Attachment;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 附件的收与取。 Takes documents from pages, in one step with the act, and gives them out. */
@Controller
class Attachments {
    private static final Set<Office> KEEPERS =
            EnumSet.of(Office.REGISTRY, Office.SECTION, Office.DEPUTY_LEADER, Office.CHIEF_LEADER);

    private final Buses buses;
    private final AttachmentFolder folder;
    private final PageActs acts;
    private final KeptForms kept;
    private final SecurityRecord record;
    private final Looks looks;

    Attachments(
            AttachmentFolder folder, PageActs acts, KeptForms kept, SecurityRecord record, Buses buses, Looks looks) {
        this.buses = buses;
        this.looks = looks;
        this.record = record;
        this.folder = folder;
        this.acts = acts;
        this.kept = kept;
    }

    @PostMapping("/cases/{case}/attach")
    String attach(
            @PathVariable("case") String key,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "to", required = false) String to,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        CaseId caseId = CaseKey.of(key);
        mayKeep(caller);
        Unfit.orNone(file);
        Attachment document = folder.keep(file);
        AttachDocument act = new AttachDocument(caseId, document, to == null || to.isBlank() ? null : to.strip(), null);
        Recorded recorded = acts.act(act, caller, request);
        kept.recorded(request);
        return "redirect:" + PageActs.ledTo(recorded);
    }

    /** A document is read with the case that it belongs to, by whoever may read that case. */
    @GetMapping("/cases/{case}/attachments/{sha256}")
    ResponseEntity<FileSystemResource> give(
            @PathVariable("case") String key,
            @PathVariable("sha256") String sha256,
            @RequestParam(name = "name", required = false) String name,
            @RequestParam(name = "look", defaultValue = "false") boolean look,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        CaseFile file = buses.ask(new ReadCaseFile(CaseKey.of(key)), Capacity.reading(caller, request));
        Attachment attached = find(file, sha256).orElseThrow(Unfit::notHere);
        Path document = folder.find(sha256).orElseThrow(Unfit::notHere);
        record.note(SecurityEvent.DOWNLOAD, caller.id(), SecurityOutcome.DONE, "attachment " + sha256);
        return look ? looks.inPlace(attached, document) : given(document, name);
    }

    /** The bytes as a download, whatever they are. */
    static ResponseEntity<FileSystemResource> given(Path document, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileName.harmless(name), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(document));
    }

    private static Optional<Attachment> find(CaseFile file, String sha256) {
        return Stream.of(
                        file.investigations().stream().flatMap(seen -> seen.attachments().stream()),
                        file.documents().stream().map(DocumentView::document),
                        file.contacts().stream()
                                .flatMap(contact ->
                                        contact.attachments() == null ? Stream.of() : contact.attachments().stream()))
                .flatMap(some -> some)
                .filter(document -> document.sha256().equals(sha256))
                .findFirst();
    }

    /** Documents are kept by those who may attach them; whether to this case is decided with the act. */
    static void mayKeep(Person caller) {
        if (caller.offices().stream().map(HeldOffice::office).noneMatch(KEEPERS::contains)) {
            throw Problem.of(
                    ProblemKind.OFFICE,
                    "附件由办公室、业务科室和领导添加。",
                    "Documents are attached by the registry, the sections and the leaders.");
        }
    }
}
