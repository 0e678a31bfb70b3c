package banli.desk.deadline;

import banli.desk.ask.Buses;
import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.SupposeExtension;
import banli.language.query.list.ExtensionList;
import banli.language.query.list.ExtensionList.Asked;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 若准予延期。 What each extension that waits would come to if it were granted today, as the rules say that will decide it. */
public final class Granted {
    private final Buses buses;
    private final Map<String, String> meta;

    /** Asks as the reader whose metadata this is. */
    public Granted(Buses buses, Map<String, String> meta) {
        this.buses = buses;
        this.meta = meta;
    }

    /** By case. */
    public Map<CaseId, Outcome> of(ExtensionList waiting) {
        return of(waiting.extensions().stream().map(Asked::caseId).toList());
    }

    /** Of one case; null where none waits. */
    public Outcome of(CaseId caseId) {
        return of(List.of(caseId)).get(caseId);
    }

    private Map<CaseId, Outcome> of(List<CaseId> cases) {
        Map<CaseId, Outcome> outcomes = new HashMap<>();
        if (!cases.isEmpty()) {
            DeadlineMoves moves = buses.ask(new SupposeExtension(cases, null), meta);
            moves.moves()
                    .forEach(move ->
                            outcomes.put(move.caseId(), new Outcome(move.after().dueOn(), null)));
            moves.stays().forEach(stays -> outcomes.put(stays.caseId(), new Outcome(null, stays.why())));
        }
        return outcomes;
    }

    /** 结果。 The new day, or why it can't be granted. */
    public record Outcome(LocalDate dueOn, Text why) {}
}
