package banli.desk.subject;

import banli.desk.ask.Buses;
import banli.desk.ask.Fitting;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.personal.ReadSubject;
import banli.language.query.personal.SubjectView;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 个人信息页。 The proposers; how the details of one stand, what keeps them, what may be done; and the certificate of an erasure. */
@Controller
class SubjectPage {
    private final Buses buses;
    private final Integer backupDays;

    SubjectPage(Buses buses, @Value("${banli.backup.keep-days:#{null}}") Integer backupDays) {
        this.buses = buses;
        this.backupDays = backupDays;
    }

    @GetMapping("/subjects")
    String all(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        DirectoryView directory = buses.ask(new ReadDirectory(), Fitting.orRefuse(caller, ReadSubject.class));
        model.addAttribute("directory", directory);
        return "subjects";
    }

    @GetMapping("/subjects/{subject}")
    String one(
            @PathVariable("subject") String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        String done = filters.text("done");
        filters.flag("again");
        filters.done();
        SubjectView subject = show(id, caller, model);
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,60}") ? "act." + done : null);
        model.addAttribute("asks", holds(caller, Office.REGISTRY) && !subject.erased());
        model.addAttribute(
                "confirms",
                subject.asked() != null
                        && !subject.erased()
                        && !caller.id().equals(subject.asked().person())
                        && (holds(caller, Office.REGISTRY) || holds(caller, Office.CHIEF_LEADER)));
        return "subject";
    }

    @GetMapping("/subjects/{subject}/certificate")
    String certificate(
            @PathVariable("subject") String id,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        if (!show(id, caller, model).erased()) {
            throw Problem.of(
                    ProblemKind.UNKNOWN, "此人的个人信息没有删除，没有证书。", "The details were not erased; there is no certificate.");
        }
        return "certificate";
    }

    private SubjectView show(String id, Person caller, Model model) {
        Map<String, String> meta = Fitting.orRefuse(caller, ReadSubject.class);
        SubjectView subject = buses.ask(new ReadSubject(id), meta);
        if (subject.name() == null) {
            throw Problem.of(ProblemKind.UNKNOWN, "通讯录中没有这位提出人。", "The directory has no such proposer.");
        }
        model.addAttribute("subject", subject);
        model.addAttribute("names", new NamesOf(buses.ask(new ReadDirectory(), meta)));
        model.addAttribute(
                "backupsUntil",
                subject.erased() && backupDays != null
                        ? subject.certificate().erasedOn().plusDays(backupDays)
                        : null);
        return subject;
    }

    private static boolean holds(Person person, Office office) {
        return person.offices().stream().anyMatch(held -> held.office() == office);
    }
}
