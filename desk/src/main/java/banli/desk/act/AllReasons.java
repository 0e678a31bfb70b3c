package banli.desk.act;

import banli.desk.ask.PageActs;
import banli.desk.problem.Problem;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.word.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 一次说全。 Beside wrong fields, also the rules that would stand in the way once they are right: what the case itself bars is no matter of words. */
@Component
class AllReasons {
    private final PageActs acts;

    AllReasons(PageActs acts) {
        this.acts = acts;
    }

    Problem of(Problem problem, FormTarget place, Map<String, String> meta) {
        if (problem.fields().isEmpty() || !problem.rules().isEmpty() || place.caseId() == null) {
            return problem;
        }
        List<Refusal> rules = acts.rehearsed(place.caseId(), place.act(), meta)
                .map(ActRehearsed::inTheWay)
                .orElse(List.of());
        return rules.isEmpty() ? problem : problem.and(rules);
    }
}
