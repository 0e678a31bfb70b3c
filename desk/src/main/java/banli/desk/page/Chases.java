package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.language.command.SupervisionCommand.ChaseCase;
import banli.language.query.HeldOffice;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 逐件催办。 One chase a case, each under a key of its own made of the form's key, so that a form sent twice chases once. */
final class Chases {
    private final Buses buses;

    Chases(Buses buses) {
        this.buses = buses;
    }

    /** What became of each. */
    List<Result> send(Person caller, HeldOffice office, UUID key, String about, List<String> cases) {
        return cases.stream()
                .distinct()
                .map(CaseKey::of)
                .map(caseId -> chase(caseId, about, meta(caller, office, key, caseId)))
                .toList();
    }

    private Result chase(CaseId caseId, String about, Map<String, String> meta) {
        try {
            return new Result(caseId, buses.act(new ChaseCase(caseId, about, null), meta), null);
        } catch (Problem refused) {
            return new Result(caseId, null, refused.detail());
        }
    }

    private static Map<String, String> meta(Person caller, HeldOffice office, UUID key, CaseId caseId) {
        Map<String, String> meta = PageActs.meta(caller, office);
        meta.put(Meta.KEY, "chase/" + key + "/" + caseId);
        return meta;
    }

    /** 一件的结果。 What was recorded, or why nothing was. */
    record Result(CaseId caseId, Recorded recorded, Text refused) {}
}
