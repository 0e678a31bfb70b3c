package banli.query.days;

import banli.language.query.board.YearByDay;
import banli.language.query.board.YearByDay.FigureThen;
import banli.language.query.board.YearByDay.Move;
import banli.language.query.board.YearByDay.OfCase;
import banli.language.query.board.YearByDay.OfDay;
import banli.language.query.board.YearByDay.Said;
import banli.language.word.AsOf;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Bucket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 一年经过。 Goes through the days of a year once, all cases abreast, and notes what each day changes. */
final class YearPassing {
    private final int year;
    private final AsOf.Clock clock;
    private final Courses.Held held;
    private final Map<LocalDate, List<Said>> sentences;

    /** Abreast: the case's turns, how far they have been read, and how it stood the day before. */
    private final List<Walk> walks = new ArrayList<>();

    private final List<OfCase> shown = new ArrayList<>();
    private final List<FigureThen> figures = new ArrayList<>();

    YearPassing(int year, AsOf.Clock clock, Courses.Held held, Map<LocalDate, List<Said>> sentences) {
        this.year = year;
        this.clock = clock;
        this.held = held;
        this.sentences = sentences;
        held.all().stream()
                .map(course -> course.by(clock))
                .filter(turns -> turns.stream().anyMatch(turn -> turn.standing() != null))
                .map(Walk::new)
                .sorted(Comparator.comparing((Walk walk) -> walk.first().number())
                        .thenComparing(walk -> walk.first().caseId().value()))
                .forEach(walks::add);
    }

    YearByDay by(LocalDate from, LocalDate to) {
        List<OfDay> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day(day, days.isEmpty()));
        }
        return new YearByDay(held.position(), year, clock, List.copyOf(shown), days);
    }

    private OfDay day(LocalDate day, boolean first) {
        int facts = 0;
        List<Move> moves = new ArrayList<>();
        boolean figuresTurn = first;
        for (Walk walk : walks) {
            int read = walk.to(day);
            facts += first ? walk.on(day) : read;
            figuresTurn |= read > 0 || walk.overdueSince(day);
            if (walk.moved(day)) {
                moves.add(new Move(place(walk), walk.lane, walk.light));
            }
        }
        return new OfDay(
                day,
                facts,
                sentences.getOrDefault(day, List.of()),
                moves,
                counts(day),
                figuresTurn ? figures(day) : List.of());
    }

    /** Its place among the cases shown; it gets one when it is first seen on the board. */
    private int place(Walk walk) {
        if (walk.place < 0) {
            walk.place = shown.size();
            Standing standing = walk.standing();
            shown.add(new OfCase(standing.caseId(), standing.number(), standing.title()));
        }
        return walk.place;
    }

    private Map<String, Long> counts(LocalDate day) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Bucket bucket : BoardCounts.BUCKETS) {
            counts.put(
                    bucket.id(),
                    walks.stream()
                            .map(Walk::standing)
                            .filter(Objects::nonNull)
                            .filter(standing -> BoardCounts.counts(bucket, standing, day))
                            .count());
        }
        return counts;
    }

    /** Those that are other than before. */
    private List<FigureThen> figures(LocalDate day) {
        List<Tally> tallies = walks.stream()
                .map(Walk::standing)
                .filter(Objects::nonNull)
                .map(Standing::tally)
                .filter(tally -> tally.year() == year)
                .toList();
        List<FigureThen> now = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            now.add(new FigureThen(
                    figure.name(),
                    figure.label(),
                    figure.count(tallies, day),
                    figure.rate() ? figure.of(tallies, day) : null));
        }
        List<FigureThen> other =
                now.stream().filter(figure -> !figures.contains(figure)).toList();
        figures.clear();
        figures.addAll(now);
        return other;
    }

    /** 一案走过。 A case as the days go by. */
    private static final class Walk {
        private final List<Turn> turns;
        private int at = -1;
        private int place = -1;
        private Phase lane;
        private Light light;

        Walk(List<Turn> turns) {
            this.turns = turns;
        }

        /** Goes on to a day's end; how many facts it passed. */
        int to(LocalDate day) {
            int before = at;
            while (at + 1 < turns.size() && !turns.get(at + 1).day().isAfter(day)) {
                at++;
            }
            return at - before;
        }

        /** How many facts are of that day. */
        int on(LocalDate day) {
            return Turn.upTo(turns, day) - Turn.upTo(turns, day.minusDays(1));
        }

        /** How it stood first. */
        Standing first() {
            return turns.stream()
                    .map(Turn::standing)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }

        Standing standing() {
            return at < 0 ? null : turns.get(at).standing();
        }

        boolean overdueSince(LocalDate day) {
            Standing standing = standing();
            return standing != null
                    && standing.dueOn() != null
                    && standing.dueOn().plusDays(1).equals(day);
        }

        /** Whether it stands on another lane or in another light than the day before, and notes it. */
        boolean moved(LocalDate day) {
            Standing standing = standing();
            Phase laneNow = standing == null ? null : standing.lane();
            Light lightNow = laneNow == null ? null : standing.light(day);
            boolean moved = laneNow != lane || lightNow != light;
            lane = laneNow;
            light = lightNow;
            return moved;
        }
    }
}
