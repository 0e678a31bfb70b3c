package banli.desk.inbox;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 逐件批准拟办。 One approval a case, each under a key of its own made of the form's key, so that a form sent twice approves once. */
@Component
class Approvals {
    private static final String ACT = "approve-routing";

    private final Buses buses;
    private final PageActs acts;

    Approvals(Buses buses, PageActs acts) {
        this.buses = buses;
        this.acts = acts;
    }

    /** What became of each. */
    List<Result> of(List<CaseId> cases, UUID key, Person caller) {
        return cases.stream()
                .distinct()
                .map(caseId -> approve(caseId, key, caller))
                .toList();
    }

    /** For whom this person would approve it; null in person. */
    String behalf(CaseId caseId, Person caller) {
        return PageActs.actedFor(caller, acts.office(caseId, ACT, caller));
    }

    private Result approve(CaseId caseId, UUID key, Person caller) {
        try {
            Map<String, String> meta = new LinkedHashMap<>(acts.office(caseId, ACT, caller));
            meta.put(Meta.KEY, "approve/" + key + "/" + caseId);
            return new Result(caseId, buses.act(new ApproveRouting(caseId, null, null), meta), null);
        } catch (Problem refused) {
            return new Result(caseId, null, refused.detail());
        }
    }

    /** 一件的结果。 What was recorded, or why nothing was. */
    public record Result(CaseId caseId, Recorded recorded, Text refused) {}
}
