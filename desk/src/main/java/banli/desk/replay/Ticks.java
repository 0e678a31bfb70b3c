package banli.desk.replay;

import banli.desk.problem.Problem;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.StoredFact;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.AsOf;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 各格。 The facts of a case in the order of a clock, and the moments they make. */
record Ticks(AsOf.Clock clock, List<Tick> all) {
    /** Registrations come first whatever day they are of; then by the day, as recorded within a day. */
    private static final Comparator<Tick> AS_IT_HAPPENED = Comparator.comparing(
                    (Tick it) -> it.fact().sequence() > 0)
            .thenComparing(Tick::day)
            .thenComparing(it -> it.fact().sequence());

    /** The facts that can be told in words; numbers allotted to the case are facts beside it and no ticks. */
    static Ticks of(FactsOfCase facts, Trail trail, AsOf.Clock clock) {
        Map<Long, TrailEntry> told = trail.entries().stream()
                .collect(Collectors.toMap(TrailEntry::position, Function.identity(), (one, _) -> one));
        List<StoredFact> own = facts.facts().stream()
                .filter(fact -> told.containsKey(fact.position()))
                .toList();
        LocalDate opened =
                own.isEmpty() ? null : told.get(own.getFirst().position()).happenedOn();
        List<Tick> ticks = new ArrayList<>();
        for (StoredFact fact : own) {
            TrailEntry entry = told.get(fact.position());
            ticks.add(new Tick(0, entry, fact, later(entry.happenedOn(), opened)));
        }
        if (clock == AsOf.Clock.HAPPENED) {
            ticks.sort(AS_IT_HAPPENED);
        }
        List<Tick> numbered = new ArrayList<>();
        ticks.forEach(it -> numbered.add(new Tick(numbered.size(), it.entry(), it.fact(), it.day())));
        return new Ticks(clock, List.copyOf(numbered));
    }

    /**
     * The tick of a fact; the first one for null, so that a replay begins where the story does.
     *
     * @throws Problem when the fact is none of the case's
     */
    Tick at(String parameter, Integer position) {
        if (position == null) {
            return all.getFirst();
        }
        return all.stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> Problem.field(parameter, notHere(position)));
    }

    /** What a tick is compared with when nothing else is asked: the one before, by when it happened one of an earlier day. */
    Optional<Tick> before(Tick it) {
        return all.subList(0, it.index()).reversed().stream()
                .filter(one -> clock == AsOf.Clock.RECORDED || one.day().isBefore(it.day()))
                .findFirst();
    }

    /** The moment just after a tick. */
    AsOf moment(Tick it) {
        return clock == AsOf.Clock.RECORDED
                ? new AsOf(clock, it.position(), null, null)
                : new AsOf(clock, null, it.day(), null);
    }

    private Text notHere(long position) {
        long first = all.stream().mapToLong(Tick::position).min().orElseThrow();
        long last = all.stream().mapToLong(Tick::position).max().orElseThrow();
        if (position < first) {
            return new Text(
                    "本案自第 " + first + " 号事实起，第 " + position + " 号事实时还没有本案。",
                    "This case begins with fact " + first + "; at fact " + position + " there was none yet.");
        }
        return position > last
                ? new Text(
                        "本案最后一条是第 " + last + " 号事实，没有第 " + position + " 号。",
                        "The last fact of this case is " + last + "; it has no fact " + position + ".")
                : new Text(
                        "第 " + position + " 号事实不属于本案，请从本案的事实中选择。",
                        "Fact " + position + " belongs to something else. Choose one of this case's facts.");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one != null && one.isAfter(other) ? one : other;
    }
}
