package banli.desk.attach;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.act.AdminAct;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.query.meeting.ReadMeeting;
import banli.language.word.proposal.Attachment;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 会议材料的收与取。 Takes papers of meetings from their page, and gives them to whoever may read all of the meeting's cases. */
@Controller
class MeetingPapers {
    private final Buses buses;
    private final PageActs acts;
    private final AttachmentFolder folder;
    private final SecurityRecord record;
    private final Looks looks;

    MeetingPapers(Buses buses, PageActs acts, AttachmentFolder folder, SecurityRecord record, Looks looks) {
        this.buses = buses;
        this.looks = looks;
        this.acts = acts;
        this.folder = folder;
        this.record = record;
    }

    @PostMapping("/meetings/{meeting}/attach")
    String attach(
            @PathVariable("meeting") String meeting,
            @RequestParam(name = "file", required = false) MultipartFile file,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        if (caller.offices().stream()
                .noneMatch(held -> AdminAct.ADD_PAPER.offices().contains(held.office()))) {
            throw Problem.of(ProblemKind.OFFICE);
        }
        Unfit.orNone(file);
        // What is no meeting gets no paper kept.
        buses.ask(new ReadMeeting(meeting), Capacity.reading(caller, request));
        Attachment paper = folder.keep(file);
        acts.beside(new AddPaper(meeting, paper), AdminAct.ADD_PAPER, caller, request);
        return "redirect:/meetings/" + meeting + "?done=add-paper";
    }

    @GetMapping("/meetings/{meeting}/papers/{sha256}")
    ResponseEntity<FileSystemResource> give(
            @PathVariable("meeting") String meeting,
            @PathVariable("sha256") String sha256,
            @RequestParam(name = "look", defaultValue = "false") boolean look,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        Attachment paper = buses.ask(new ReadMeeting(meeting), Capacity.reading(caller, request)).papers().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(Unfit::notHere);
        Path document = folder.find(sha256).orElseThrow(Unfit::notHere);
        record.note(SecurityEvent.DOWNLOAD, caller.id(), SecurityOutcome.DONE, "attachment " + sha256);
        return look ? looks.inPlace(paper, document) : Attachments.given(document, paper.name());
    }
}
