package banli.desk.act;

import banli.desk.form.Acts;
import banli.language.act.Act;
import banli.language.act.Steps;
import banli.language.command.CaseCommand;
import banli.language.query.trail.StoredFact;
import banli.language.word.CaseId;
import banli.wire.WireNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 更正。 Which facts can be corrected by which act done anew, and a form for it that begins with what was recorded. */
final class Corrections {
    private static final Map<String, String> ACT_OF_FACT = Arrays.stream(Act.values())
            .filter(Steps::correctable)
            .flatMap(act -> Steps.rows(act).map(row -> Map.entry(WireNames.of(row.fact()), act.id())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Corrections() {}

    /** The facts that a form can correct, by sequence. */
    static Map<Long, StoredFact> in(List<StoredFact> facts) {
        Map<Long, StoredFact> correctable = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> ACT_OF_FACT.containsKey(fact.type()))
                .forEach(fact -> correctable.put(fact.sequence(), fact));
        return correctable;
    }

    static StoredFact chosen(Map<Long, StoredFact> correctable, String sequence) {
        return sequence == null || !sequence.matches("\\d{1,18}") ? null : correctable.get(Long.valueOf(sequence));
    }

    /** The form that corrects a fact, filled with what it says. */
    static FormTarget place(CaseId caseId, StoredFact old) {
        Class<? extends CaseCommand> anew =
                Acts.ofCase(ACT_OF_FACT.get(old.type())).orElseThrow();
        FormTarget plain = CaseForms.place(
                caseId, "correct-record", Acts.onCase("correct-record").orElseThrow(), anew);
        return plain.filledWith(recorded(old));
    }

    /** What a fact says, by the paths of the act done anew. */
    static FormValues recorded(StoredFact old) {
        FormValues said = new FormValues().put("sequence", old.sequence()).put("eventId", old.eventId());
        said.putJson("anew", old.payload());
        said.put("anew.confirmed", old.type().equals("contact-confirmed") ? "true" : "false");
        if (said.has("anew.due.dueOn")) {
            said.put("anew.dueOn", said.all("anew.due.dueOn"));
        }
        return said;
    }
}
