package banli.query.days;

import banli.language.query.DifferenceOfDays.Change;
import banli.language.query.DifferenceOfDays.Kind;
import banli.language.query.TrailEntry;
import banli.language.word.Text;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * 一案的变化。 What changed of a case between the ends of two days, each thing with the fact behind it.
 *
 * @param now how it stood last, null when it was not there
 */
record CaseChanges(Standing now, List<Found> all) {
    static CaseChanges between(List<Turn> turns, LocalDate from, LocalDate to) {
        int last = Turn.upTo(turns, to);
        Standing now = turns.stream()
                .limit(last + 1L)
                .map(Turn::standing)
                .filter(Objects::nonNull)
                .reduce(null, (_, later) -> later);
        return new CaseChanges(
                now, now == null ? List.of() : new Search(turns, Turn.upTo(turns, from), last, from, to).all());
    }

    /**
     * 找到的一处。 A change and the fact behind it.
     *
     * @param cause the fact's number in the ledger
     */
    record Found(Kind kind, String figure, Text label, String was, String now, LocalDate since, long cause) {
        Change told(TrailEntry fact) {
            return new Change(kind, figure, label, was, now, since, fact);
        }
    }

    /** 一面。 One thing to watch of a case: what it is on a day, null for none. */
    private record Aspect(Kind kind, String figure, Text label, Watched value, Function<Standing, LocalDate> turned) {
        String of(Standing standing, LocalDate day) {
            return standing == null ? null : value.of(standing, day);
        }
    }

    private interface Watched {
        String of(Standing standing, LocalDate day);
    }

    /** 寻找。 Looks through the turns after the earlier day. */
    private record Search(List<Turn> turns, int before, int last, LocalDate from, LocalDate to) {
        private static final Watched HERE = (_, _) -> "yes";
        private static final Watched GONE =
                (standing, _) -> standing.gone() ? standing.stage().name() : null;
        private static final Watched LANE = (standing, _) -> name(standing.lane());
        private static final Watched LIGHT = (standing, day) -> name(standing.light(day));

        List<Found> all() {
            List<Found> found = new ArrayList<>();
            watch(new Aspect(Kind.ENTERED, null, null, HERE, _ -> null), found);
            watch(new Aspect(Kind.LEFT, null, null, GONE, _ -> null), found);
            watch(new Aspect(Kind.LANE, null, null, LANE, _ -> null), found);
            watch(new Aspect(Kind.LIGHT, null, null, LIGHT, it -> it.lamp(to).turned()), found);
            for (Figure figure : Figure.values()) {
                watch(figure(figure, "numerator", figure::count), found);
                if (figure.rate()) {
                    watch(figure(figure, "denominator", figure::of), found);
                }
            }
            return found;
        }

        private static Aspect figure(Figure figure, String part, Counting counting) {
            return new Aspect(
                    Kind.FIGURE,
                    figure.name() + "/" + part,
                    figure.label(),
                    (standing, day) -> {
                        long counted = counting.of(List.of(standing.tally()), day);
                        return counted == 0 ? null : Long.toString(counted);
                    },
                    it -> it.dueOn() == null ? null : it.dueOn().plusDays(1));
        }

        private void watch(Aspect aspect, List<Found> into) {
            String was = aspect.of(standing(before), from);
            String now = aspect.of(standing(last), to);
            boolean cameAbout = now != null || aspect.kind() != Kind.LEFT && aspect.kind() != Kind.ENTERED;
            if (Objects.equals(was, now) || !cameAbout) {
                return;
            }
            Turn cause = turning(aspect);
            boolean byFact = cause != null;
            if (!byFact) {
                cause = dated();
            }
            LocalDate turned =
                    byFact || standing(last) == null ? null : aspect.turned().apply(standing(last));
            LocalDate since = turned == null || turned.isBefore(cause.day()) ? cause.day() : turned;
            into.add(new Found(
                    aspect.kind(),
                    aspect.figure(),
                    aspect.label(),
                    aspect.kind() == Kind.ENTERED || aspect.kind() == Kind.LEFT ? null : was,
                    aspect.kind() == Kind.ENTERED ? null : now,
                    since,
                    cause.position()));
        }

        /** The last fact after the earlier day that made it other, were it the later day all along; null when none did. */
        private Turn turning(Aspect aspect) {
            Turn turning = null;
            for (int at = before + 1; at <= last; at++) {
                if (!Objects.equals(aspect.of(standing(at - 1), to), aspect.of(standing(at), to))) {
                    turning = turns.get(at);
                }
            }
            return turning;
        }

        /** The fact that set the days by which it turned as days went by. */
        private Turn dated() {
            int at = last;
            while (at > 0 && sameDays(standing(at), standing(at - 1))) {
                at--;
            }
            return turns.get(at);
        }

        private static boolean sameDays(Standing one, Standing other) {
            return one != null
                    && other != null
                    && Objects.equals(one.dueOn(), other.dueOn())
                    && Objects.equals(one.warnFrom(), other.warnFrom());
        }

        private Standing standing(int at) {
            return at < 0 ? null : turns.get(at).standing();
        }

        private static String name(Enum<?> word) {
            return word == null ? null : word.name();
        }
    }

    private interface Counting {
        long of(List<Tally> tallies, LocalDate day);
    }
}
