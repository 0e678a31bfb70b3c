package banli.query.days;

import banli.language.query.board.DifferenceOfDays.Change;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Text;
import banli.query.days.CaseByDay.At;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * 一案的变化。 What changed of a case between the ends of two days, each thing with the fact behind it.
 *
 * @param now how it stood last, null when it was not there
 */
record CaseChanges(Standing now, List<Found> all) {
    static CaseChanges between(List<At<Standing>> turns, LocalDate from, LocalDate to) {
        int last = At.upTo(turns, to);
        Standing now = lastOf(turns, last);
        int before = At.upTo(turns, from);
        return new CaseChanges(
                now,
                now == null
                        ? List.of()
                        : new Search(turns, Search.at(turns, before), from, before, from, last, to, Map.of()).all());
    }

    /**
     * 一日两时。 What differs at a day's end between what was known and what had happened.
     *
     * @param later what was recorded later, as {@link LaterFacts} finds it
     */
    static CaseChanges byBothClocks(CaseByDay<Standing> told, LaterFacts later, LocalDate day) {
        List<At<Standing>> turns = told.happened();
        Standing known = At.endOf(day, told.recorded());
        int last = At.upTo(turns, day);
        Standing now = lastOf(turns, last) == null ? known : lastOf(turns, last);
        if (now == null) {
            return new CaseChanges(null, List.of());
        }
        List<Found> found =
                new ArrayList<>(new Search(turns, known, day, 0, LocalDate.MIN, last, day, later.causes()).all());
        later.days().forEach((fact, on) -> found.add(new Found(Kind.LATER, null, null, null, null, on, fact)));
        return new CaseChanges(now, found);
    }

    private static Standing lastOf(List<At<Standing>> turns, int last) {
        return turns.stream()
                .limit(last + 1L)
                .map(At::value)
                .filter(Objects::nonNull)
                .reduce(null, (_, later) -> later);
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
    private record Aspect(Kind kind, String figure, Text label, Watched value) {
        String of(Standing standing, LocalDate day) {
            return standing == null ? null : value.of(standing, day);
        }
    }

    private interface Watched {
        String of(Standing standing, LocalDate day);
    }

    /**
     * 寻找。 Looks through the days after the earlier one on which anything can have become other.
     *
     * @param before how it stood on the day that is compared, {@code on}
     * @param first the turn to look from
     * @param after the day after which to look
     * @param later which fact is behind what a turn changed, where only those are to blame
     */
    private record Search(
            List<At<Standing>> turns,
            Standing before,
            LocalDate on,
            int first,
            LocalDate after,
            int last,
            LocalDate to,
            Map<Long, Long> later) {
        private static final Watched HERE = (_, _) -> "yes";
        private static final Watched GONE = (standing, _) -> standing.lane() == null ? "yes" : null;
        private static final Watched LANE = (standing, _) -> name(standing.lane());
        private static final Watched LIGHT = (standing, day) -> name(standing.light(day));

        List<Found> all() {
            NavigableSet<LocalDate> days = days();
            List<Found> found = new ArrayList<>();
            watch(new Aspect(Kind.ENTERED, null, null, HERE), days, found);
            watch(new Aspect(Kind.LEFT, null, null, GONE), days, found);
            watch(new Aspect(Kind.LANE, null, null, LANE), days, found);
            watch(new Aspect(Kind.LIGHT, null, null, LIGHT), days, found);
            for (Figure figure : Figure.values()) {
                watch(figure(figure, "numerator", figure::count), days, found);
                if (figure.rate()) {
                    watch(figure(figure, "denominator", figure::of), days, found);
                }
            }
            return found;
        }

        private static Aspect figure(Figure figure, String part, Counting counting) {
            return new Aspect(Kind.FIGURE, figure.name() + "/" + part, figure.label(), (standing, day) -> {
                long counted = counting.of(List.of(standing.tally()), day);
                return counted == 0 ? null : Long.toString(counted);
            });
        }

        private void watch(Aspect aspect, NavigableSet<LocalDate> days, List<Found> into) {
            String was = aspect.of(before, on);
            String now = aspect.of(standing(last), to);
            boolean cameAbout = now != null || aspect.kind() != Kind.LEFT && aspect.kind() != Kind.ENTERED;
            if (Objects.equals(was, now) || !cameAbout) {
                return;
            }
            LocalDate since = since(aspect, days, now);
            into.add(new Found(
                    aspect.kind(),
                    aspect.figure(),
                    aspect.label(),
                    aspect.kind() == Kind.ENTERED ? null : was,
                    switch (aspect.kind()) {
                        case ENTERED -> null;
                        case LEFT -> standing(last).stage().name();
                        default -> now;
                    },
                    since,
                    later.isEmpty() ? cause(aspect, since).position() : laterCause(aspect)));
        }

        /** The days on which a fact counts from, or a day set by a fact has come. */
        private NavigableSet<LocalDate> days() {
            NavigableSet<LocalDate> days = new TreeSet<>();
            for (int at = Math.max(first, 0); at <= last; at++) {
                days.add(turns.get(at).day());
                Standing standing = standing(at);
                if (standing != null && standing.dueOn() != null) {
                    days.add(standing.dueOn().plusDays(1));
                }
                if (standing != null && standing.warnFrom() != null) {
                    days.add(standing.warnFrom());
                }
            }
            return days.subSet(after, false, to, true);
        }

        /** From which day on it has been so at the end of every day, up to the later one. */
        private LocalDate since(Aspect aspect, NavigableSet<LocalDate> days, String now) {
            LocalDate since = to;
            for (LocalDate day : days.descendingSet()) {
                if (!Objects.equals(aspect.of(At.endOf(day, turns), day), now)) {
                    break;
                }
                since = day;
            }
            return since;
        }

        /** The last fact of a day that made it other; else the one that had set the day on which it turned. */
        private At<Standing> cause(Aspect aspect, LocalDate day) {
            int at = At.upTo(turns, day);
            for (int fact = at; fact >= 0 && turns.get(fact).day().equals(day); fact--) {
                if (!Objects.equals(aspect.of(standing(fact - 1), day), aspect.of(standing(fact), day))) {
                    return turns.get(fact);
                }
            }
            while (at > 0 && sameDays(standing(at), standing(at - 1))) {
                at--;
            }
            return turns.get(Math.max(at, 0));
        }

        /** The last fact recorded later that made it other on the day; else the last one of them. */
        private long laterCause(Aspect aspect) {
            for (int fact = last; fact >= 0; fact--) {
                Long cause = later.get(turns.get(fact).position());
                if (cause != null
                        && !Objects.equals(aspect.of(standing(fact - 1), to), aspect.of(standing(fact), to))) {
                    return cause;
                }
            }
            return Collections.max(later.values());
        }

        private static boolean sameDays(Standing one, Standing other) {
            return one != null
                    && other != null
                    && Objects.equals(one.dueOn(), other.dueOn())
                    && Objects.equals(one.warnFrom(), other.warnFrom());
        }

        private Standing standing(int at) {
            return at(turns, at);
        }

        private static Standing at(List<At<Standing>> turns, int at) {
            return at < 0 ? null : turns.get(at).value();
        }

        private static String name(Enum<?> word) {
            return word == null ? null : word.name();
        }
    }

    private interface Counting {
        long of(List<Tally> tallies, LocalDate day);
    }
}
