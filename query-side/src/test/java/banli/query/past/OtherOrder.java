package banli.query.past;

import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.lifecycle.Life;
import banli.language.lifecycle.Lifecycle;
import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 另一种记录先后。 The same things, recorded in another order that is as legal: the cases otherwise interleaved, and in a case
 * what stands beside the stage earlier or later, as far as each stage allows it. What moves the case keeps its order, and so
 * do the corrections of a fact, after it, and things of one day.
 */
public final class OtherOrder {
    private static final int TRIES = 4;

    private OtherOrder() {}

    /** 另一种先后。 The same, as that seed has it. */
    public static List<Histories.Recorded> of(List<Histories.Recorded> history, long seed) {
        Map<CaseId, List<CaseEvent>> cases = new LinkedHashMap<>();
        history.forEach(
                it -> cases.computeIfAbsent(it.id(), _ -> new ArrayList<>()).add(it.fact()));
        cases.replaceAll((id, facts) -> recordedOtherwise(facts, new Random(seed + id.hashCode())));
        return Histories.interleaved(cases, new Random(seed));
    }

    private static List<CaseEvent> recordedOtherwise(List<CaseEvent> facts, Random random) {
        Case one = new Case(facts);
        List<Integer> order = new ArrayList<>(one.numbers());
        for (int tried = 0; tried < TRIES * facts.size(); tried++) {
            List<Integer> other = new ArrayList<>(order);
            other.add(random.nextInt(facts.size()), other.remove(random.nextInt(facts.size())));
            if (one.allows(other)) {
                order = other;
            }
        }
        return one.in(order);
    }

    /** 一案。 The facts of a case, by the numbers that they have in the first order. */
    private record Case(List<CaseEvent> facts) {
        List<Integer> numbers() {
            return IntStream.range(0, facts.size()).boxed().toList();
        }

        boolean allows(List<Integer> order) {
            for (int one = 0; one < order.size(); one++) {
                for (int other = one + 1; other < order.size(); other++) {
                    if (order.get(one) > order.get(other) && !commute(order.get(one), order.get(other))) {
                        return false;
                    }
                }
            }
            Life life = Life.NONE;
            for (int number : order) {
                CaseEvent fact = facts.get(number);
                if (!Lifecycle.of(fact.getClass()).allowedIn(life.stage())) {
                    return false;
                }
                life = life.with(fact);
            }
            return true;
        }

        private boolean commute(int one, int other) {
            boolean moves = moves(one);
            return !(moves && moves(other))
                    && corrected(one) != corrected(other)
                    && days(one, moves(other)).stream().noneMatch(days(other, moves)::contains);
        }

        /** The days on which it ever stood; what moves may count on the day of another that moves. */
        private Set<LocalDate> days(int number, boolean besideMoving) {
            Set<LocalDate> days = new HashSet<>();
            for (int at = 0; at < facts.size(); at++) {
                if (corrected(at) == corrected(number) || moves(number) && moves(at) && !besideMoving) {
                    days.add(facts.get(at).happenedOn());
                    if (facts.get(at) instanceof RecordCorrected correction) {
                        days.add(correction.anew().happenedOn());
                    }
                }
            }
            return days;
        }

        private boolean moves(int number) {
            return Lifecycle.of(facts.get(number).getClass()).moves();
        }

        /** The fact that a correction corrects in the end; of any other fact itself. */
        private int corrected(int number) {
            return switch (facts.get(number)) {
                case RecordCorrected it -> corrected((int) it.sequence());
                case CorrectionAsked it -> corrected((int) it.sequence());
                default -> number;
            };
        }

        /** In that order; corrections name what they correct by its number there. */
        List<CaseEvent> in(List<Integer> order) {
            return order.stream()
                    .map(number -> renumbered(facts.get(number), order))
                    .toList();
        }

        private static CaseEvent renumbered(CaseEvent fact, List<Integer> order) {
            return switch (fact) {
                case RecordCorrected it ->
                    new RecordCorrected(
                            order.indexOf((int) it.sequence()),
                            it.eventId(),
                            renumbered(it.anew(), order),
                            it.reason(),
                            it.happenedOn());
                case CorrectionAsked it ->
                    new CorrectionAsked(
                            it.correction(),
                            order.indexOf((int) it.sequence()),
                            it.eventId(),
                            renumbered(it.anew(), order),
                            it.reason(),
                            it.happenedOn());
                default -> fact;
            };
        }
    }
}
