package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.ActReader;
import banli.desk.form.Acts;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.account.HeldOffice;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.CaseId;
import banli.language.word.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 办理案件。 Acts on cases: registering one, and every act on one. */
@Json
class CaseActs {
    private final Buses buses;

    CaseActs(Buses buses) {
        this.buses = buses;
    }

    @PostMapping("/cases")
    ResponseEntity<FactsRecorded> register(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Map<String, String> meta = Capacity.acting(caller, request, held -> false);
        RegisterCase act = ActReader.read(request, RegisterCase.class, null);
        return done(act, meta, HttpStatus.CREATED);
    }

    @PostMapping("/cases/{case}/acts/{act}")
    ResponseEntity<FactsRecorded> act(
            @PathVariable("case") String key,
            @PathVariable("act") String name,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        CaseId caseId = CaseKey.of(key);
        Class<? extends CaseCommand> type = Acts.onCase(name)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN, "没有这个办理动作。", "There is no such act."));
        Map<String, String> meta = Capacity.acting(caller, request, held -> fits(held, caller, caseId, name));
        return done(ActReader.read(request, type, caseId), meta, HttpStatus.OK);
    }

    /** An office fits when the rehearsal in that office knows the act. */
    private boolean fits(HeldOffice held, Person caller, CaseId caseId, String name) {
        RehearsalOfActs rehearsed = buses.ask(new RehearseActs(caseId), PageActs.meta(caller, held));
        return rehearsed.acts().stream().anyMatch(act -> act.act().equals(name));
    }

    private ResponseEntity<FactsRecorded> done(CaseCommand act, Map<String, String> meta, HttpStatus status) {
        Recorded recorded = buses.act(act, meta);
        List<StoredFact> facts = recorded.count() == 0
                ? List.of()
                : buses.ask(new ReadFacts(act.caseId(), recorded.sequence(), recorded.count()), meta)
                        .facts();
        Long position = facts.isEmpty() ? null : facts.getLast().position();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/cases/" + act.caseId()));
        }
        if (recorded.repeated()) {
            answer.header(FactsRecorded.REPEATED, "true");
        }
        return answer.body(new FactsRecorded(act.caseId(), recorded.sequence(), position, facts));
    }
}
