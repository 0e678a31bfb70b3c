package banli.query.fold;

import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.RecordCorrected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 更正。 A corrected fact reads anew in its old place; the correction itself stays in the history. */
public final class Corrections {
    private Corrections() {}

    /** 更正后的事实。 The facts of one stream, in order, each as its last correction has it. */
    public static List<Fact> applied(List<Fact> facts) {
        Map<Long, CaseEvent> anew = new HashMap<>();
        // From the last to the first: a later correction wins, and may correct an earlier correction.
        for (Fact fact : facts.reversed()) {
            if (anew.getOrDefault(fact.sequence(), fact.event()) instanceof RecordCorrected correction) {
                anew.putIfAbsent(correction.sequence(), correction.anew());
            }
        }
        return facts.stream()
                .map(fact -> anew.containsKey(fact.sequence()) ? fact.anew(anew.get(fact.sequence())) : fact)
                .toList();
    }

    /** 更正后的视图。 The view of a whole stream, corrections applied. */
    public static <V> V folded(Fold<V> fold, List<Fact> facts) {
        V view = fold.start(facts.getFirst().caseId());
        for (Fact fact : applied(facts)) {
            view = fold.read(view, fact);
        }
        return view;
    }
}
