package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.ActReader;
import banli.desk.form.Acts;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.Command;
import banli.language.query.account.HeldOffice;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 案件以外的动作。 Acts on the directory, the policies, the ledger, meetings, annual summaries, and on what is kept of a person. */
@Json
class BesideActs {
    private final Buses buses;

    BesideActs(Buses buses) {
        this.buses = buses;
    }

    @PostMapping("/directory/acts/{act}")
    ResponseEntity<StreamRecorded> directory(
            @PathVariable("act") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return act(Acts.DIRECTORY, name, request, caller);
    }

    @PostMapping("/policy/acts/{act}")
    ResponseEntity<StreamRecorded> policy(
            @PathVariable("act") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return act(Acts.POLICY, name, request, caller);
    }

    @PostMapping("/ledger/acts/{act}")
    ResponseEntity<StreamRecorded> ledger(
            @PathVariable("act") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return act(Acts.LEDGER, name, request, caller);
    }

    @PostMapping("/subjects/acts/{act}")
    ResponseEntity<StreamRecorded> subject(
            @PathVariable("act") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return act(Acts.SUBJECT, name, request, caller);
    }

    @PostMapping("/meetings/acts/{act}")
    ResponseEntity<StreamRecorded> meeting(
            @PathVariable("act") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return act(Acts.MEETING, name, request, caller);
    }

    @PostMapping("/summary/acts/{act}")
    ResponseEntity<StreamRecorded> summary(
            @PathVariable("act") String name, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return act(Acts.SUMMARY, name, request, caller);
    }

    private ResponseEntity<StreamRecorded> act(Acts family, String name, HttpServletRequest request, Person caller) {
        Class<? extends Command> type = family.all().get(name);
        if (type == null) {
            throw Problem.of(ProblemKind.UNKNOWN, "没有这个办理动作。", "There is no such act.");
        }
        Map<String, String> meta = Capacity.acting(caller, request, keeping(family));
        Recorded recorded = buses.act(ActReader.read(request, type, null), meta);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (recorded.repeated()) {
            answer.header(FactsRecorded.REPEATED, "true");
        }
        return answer.body(
                new StreamRecorded(recorded.stream(), recorded.sequence(), recorded.count(), recorded.once()));
    }

    private static Predicate<HeldOffice> keeping(Acts family) {
        return switch (family) {
            case SUBJECT, MEETING -> BesideActs::keepsTheRegister;
            case SUMMARY -> held -> keepsTheRegister(held) || held.office() == Office.CHIEF_LEADER;
            default -> BesideActs::keepsTheBooks;
        };
    }

    /** Beside cases, the one who keeps users, units and policies acts by default. */
    private static boolean keepsTheBooks(HeldOffice held) {
        return held.office() == Office.ADMIN;
    }

    private static boolean keepsTheRegister(HeldOffice held) {
        return held.office() == Office.REGISTRY;
    }

    /** 记录下来的位置。 Which stream, from which sequence on, how many facts; and half of a one-time code, told once. */
    record StreamRecorded(
            String stream,
            long sequence,
            int count,
            @Secret @JsonInclude(Include.NON_NULL) String once) {
        @Override
        public String toString() {
            return Unsaid.in(this);
        }
    }
}
