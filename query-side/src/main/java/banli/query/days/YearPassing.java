package banli.query.days;

import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.YearByDay;
import banli.language.query.board.YearByDay.FigureThen;
import banli.language.query.board.YearByDay.Move;
import banli.language.query.board.YearByDay.OfCase;
import banli.language.query.board.YearByDay.OfDay;
import banli.language.query.board.YearByDay.Said;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import banli.query.days.CaseByDay.At;
import banli.query.screen.figures.Counts;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tallies.Value;
import banli.query.screen.register.Bucket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 一年经过。 Goes through the days of a year once, all cases abreast, and notes what each day changes. */
final class YearPassing {
    private static final Map<String, Long> NOTHING =
            Bucket.COUNTED.stream().collect(Collectors.toMap(Bucket::id, _ -> 0L, Long::sum, LinkedHashMap::new));

    private final Map<LocalDate, Long> facts;
    private final Map<LocalDate, Map<String, Long>> counts;
    private final Map<LocalDate, List<Said>> sentences;
    private final Function<LocalDate, Counts> counted;

    /** Abreast: the case's turns, how far they have been read, and how it stood the day before. */
    private final List<Walk> walks;

    private final List<OfCase> shown = new ArrayList<>();
    private final List<FigureThen> figures = new ArrayList<>();

    /**
     * All cases, each with its turns.
     *
     * @param facts how many of each day
     * @param counts what the board counts at a day's end
     * @param counted what the figures count at a day's end
     */
    YearPassing(
            List<List<At<Standing>>> cases,
            Map<LocalDate, Long> facts,
            Map<LocalDate, Map<String, Long>> counts,
            Map<LocalDate, List<Said>> sentences,
            Function<LocalDate, Counts> counted) {
        this.facts = facts;
        this.counts = counts;
        this.sentences = sentences;
        this.counted = counted;
        this.walks = cases.stream()
                .map(Walk::new)
                .sorted(Comparator.comparing((Walk walk) -> walk.first().number())
                        .thenComparing(walk -> walk.first().caseId().value()))
                .toList();
    }

    YearByDay by(long position, ReadYearByDay asked, LocalDate from, LocalDate to) {
        List<OfDay> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day(day));
        }
        return new YearByDay(position, asked.year(), asked.clock(), List.copyOf(shown), days);
    }

    private OfDay day(LocalDate day) {
        List<Move> moves = new ArrayList<>();
        for (Walk walk : walks) {
            if (walk.moved(day)) {
                moves.add(new Move(place(walk), walk.lane, walk.light));
            }
        }
        return new OfDay(
                day,
                Math.toIntExact(facts.getOrDefault(day, 0L)),
                sentences.getOrDefault(day, List.of()),
                moves,
                counts.getOrDefault(day, NOTHING),
                figures(day));
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

    /** Those that are other than before. */
    private List<FigureThen> figures(LocalDate day) {
        Counts then = counted.apply(day);
        List<FigureThen> now = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            Value value = then.value(figure, null, null);
            now.add(new FigureThen(figure.name(), figure.label(), value.numerator(), value.denominator()));
        }
        List<FigureThen> other =
                now.stream().filter(figure -> !figures.contains(figure)).toList();
        figures.clear();
        figures.addAll(now);
        return other;
    }

    /** 一案走过。 A case as the days go by. */
    private static final class Walk {
        private final List<At<Standing>> turns;
        private int at = -1;
        private int place = -1;
        private Phase lane;
        private Light light;

        Walk(List<At<Standing>> turns) {
            this.turns = turns;
        }

        /** How it stood first. */
        Standing first() {
            return turns.getFirst().value();
        }

        Standing standing() {
            return at < 0 ? null : turns.get(at).value();
        }

        /** Goes on to a day's end: whether it stands on another lane or in another light than the day before. */
        boolean moved(LocalDate day) {
            while (at + 1 < turns.size() && !turns.get(at + 1).day().isAfter(day)) {
                at++;
            }
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
