package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.language.query.rehearsal.ReadOutcomes;
import banli.language.word.CaseId;
import banli.language.word.proposal.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 办理结果。 The outcomes that the policy in force for a case knows, the best first, as the choices of a field. */
final class Outcomes {
    private static final String BETWEEN = "\t";

    private Outcomes() {}

    /** Value and words of each; none where this office may not ask. */
    static Map<String, String> known(CaseId caseId, Buses buses, Map<String, String> meta) {
        Map<String, String> choices = new LinkedHashMap<>();
        try {
            buses.ask(new ReadOutcomes(caseId), meta)
                    .outcomes()
                    .forEach(outcome -> choices.put(
                            value(outcome), (outcome.code() + " " + Objects.toString(outcome.text(), "")).strip()));
        } catch (Problem unseen) {
            return Map.of();
        }
        return choices;
    }

    /** How a chosen outcome is sent. */
    static String value(Outcome outcome) {
        return outcome.scheme() + BETWEEN + outcome.code() + BETWEEN + Objects.toString(outcome.text(), "");
    }

    /** The outcome of such a value; null when it is none. */
    static Outcome of(String value) {
        String[] parts = value.split(BETWEEN, -1);
        return parts.length == 3 ? new Outcome(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]) : null;
    }
}
