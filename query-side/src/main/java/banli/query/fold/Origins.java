package banli.query.fold;

import banli.language.event.CorrectionEvent.RecordCorrected;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** 值的来历。 Finds the fact from which a value of a folded view comes. */
public final class Origins {
    private Origins() {}

    /**
     * 最后改变它的事实。 Folds the facts of one stream, in order, and compares the value before and after each. Before the
     * first fact it is null. Reading ends where a fact does not fit, as it does on the screens.
     *
     * @param corrected whether the facts already stand as corrected; a correction then changes nothing more
     */
    public static <V> Traced of(Fold<V> fold, List<Fact> facts, boolean corrected, Function<V, Object> value) {
        Traced[] traced = {new Traced(null, null, null, 0)};
        read(fold, facts, corrected, (fact, view) -> {
            Object now = value.apply(view);
            if (!Objects.equals(traced[0].value(), now)) {
                traced[0] = new Traced(now, traced[0].value(), fact, traced[0].changes() + 1);
            }
        });
        return traced[0];
    }

    /** 逐条看。 Folds as {@link #of} does and shows each fact with the view just after it. */
    public static <V> void read(Fold<V> fold, List<Fact> facts, boolean corrected, BiConsumer<Fact, V> shown) {
        V view = facts.isEmpty() ? null : fold.start(facts.getFirst().caseId());
        for (int index = 0; index < facts.size(); index++) {
            Fact fact = facts.get(index);
            try {
                view = fact.event() instanceof RecordCorrected && !corrected
                        ? Corrections.folded(fold, facts.subList(0, index + 1))
                        : fold.read(view, fact);
                shown.accept(fact, view);
            } catch (RuntimeException unfit) {
                return;
            }
        }
    }

    /**
     * 来历。 What was found.
     *
     * @param value the value after all facts
     * @param before the value before the last change
     * @param fact the fact that changed it last, null when none did
     * @param changes how many facts changed it
     */
    public record Traced(Object value, Object before, Fact fact, int changes) {}
}
