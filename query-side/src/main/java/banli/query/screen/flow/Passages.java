package banli.query.screen.flow;

import banli.language.calendar.WorkingCalendar;
import banli.language.query.flow.FlowStep;
import banli.language.query.flow.FlowTable;
import banli.language.word.Office;
import banli.query.screen.casefile.Stay;
import banli.query.screen.casefile.Trace.Step;
import banli.query.screen.figures.Split;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 各段。 In which lines of a table a case is, and with how many days: numbers and lists are both made of these. */
final class Passages {
    /** From one step to a later one. */
    record Span(FlowStep from, FlowStep to) {
        /** Said for every passage of every case, so made once. */
        private static final String[] KEYS = keys();

        String key() {
            return key(from, to);
        }

        static String key(FlowStep from, FlowStep to) {
            return KEYS[from.ordinal() * STEPS + to.ordinal()];
        }

        private static String[] keys() {
            String[] keys = new String[STEPS * STEPS];
            for (FlowStep from : FlowStep.values()) {
                for (FlowStep to : FlowStep.values()) {
                    keys[from.ordinal() * STEPS + to.ordinal()] = from + BETWEEN + to;
                }
            }
            return keys;
        }
    }

    private static final int STEPS = FlowStep.values().length;

    /** Between the two steps in a key. */
    static final String BETWEEN = "-";

    /** Between the steps of a way. */
    static final String THEN = ".";

    /** Of whoever is not of ours. */
    static final String UNIT = "UNIT";

    /** More drafts than this stand together. */
    static final int DRAFTS = 3;

    private static final List<FlowStep> MILESTONES = List.of(
            FlowStep.REGISTERED,
            FlowStep.ASSIGNED,
            FlowStep.ACCEPTED,
            FlowStep.CONTACTED,
            FlowStep.SUBMITTED,
            FlowStep.SIGNED,
            FlowStep.ISSUED,
            FlowStep.DELIVERED,
            FlowStep.FORM,
            FlowStep.CLOSED);

    /** Each step to the next, then the whole way to the answer and to the end. */
    static final List<Span> SPANS = Stream.concat(
                    Stream.iterate(1, at -> at < MILESTONES.size(), at -> at + 1)
                            .map(at -> new Span(MILESTONES.get(at - 1), MILESTONES.get(at))),
                    Stream.of(
                            new Span(FlowStep.REGISTERED, FlowStep.DELIVERED),
                            new Span(FlowStep.REGISTERED, FlowStep.CLOSED)))
            .toList();

    private final WorkingCalendar working;
    private final LocalDate today;

    Passages(WorkingCalendar working, LocalDate today) {
        this.working = working;
        this.today = today;
    }

    /** By the keys of the lines. */
    Map<String, Passage> of(FlowTable table, CaseFlow it) {
        return switch (table) {
            case SPANS -> spans(it);
            case OFFICE -> waits(it, Passages::office);
            case SECTION -> waits(it, Passages::section);
            case PERSON -> waits(it, stay -> stay.person() == null ? FlowLabels.OFFICE + office(stay) : stay.person());
            case AWAITED -> waits(it, stay -> stay.what().name());
            case WAYS -> way(it);
            case LOOPS ->
                gathered(
                        it,
                        (steps, add) -> pairs(steps, true, (step, next) -> {
                            if (step.of().back()) {
                                add.accept(step.of().name(), passage(step.on(), next == null ? null : next.on()));
                            }
                        }));
            case DRAFTS -> drafts(it);
            case STEPS ->
                gathered(
                        it,
                        (steps, add) ->
                                steps.forEach(step -> add.accept(step.of().name(), Passage.ONCE)));
            case EDGES ->
                gathered(
                        it,
                        (steps, add) -> pairs(
                                steps,
                                false,
                                (step, next) ->
                                        add.accept(Span.key(step.of(), next.of()), passage(step.on(), next.on()))));
        };
    }

    private Map<String, Passage> spans(CaseFlow it) {
        Map<String, Passage> found = new HashMap<>();
        LocalDate[] first = new LocalDate[STEPS];
        for (Step taken : it.steps()) {
            int of = taken.of().ordinal();
            first[of] = first[of] == null ? taken.on() : first[of];
        }
        for (Span span : SPANS) {
            LocalDate from = first[span.from().ordinal()];
            LocalDate to = first[span.to().ordinal()];
            if (from != null && to != null && !to.isBefore(from)) {
                found.put(span.key(), passage(from, to));
            }
        }
        return found;
    }

    private Map<String, Passage> waits(CaseFlow it, Function<Stay, String> whom) {
        Map<String, Passage> found = new HashMap<>();
        for (int at = 0; at < it.stays().size(); at++) {
            Stay stay = it.stays().get(at);
            String key = stay.anybody() ? whom.apply(stay) : null;
            if (key != null) {
                boolean last = at + 1 == it.stays().size();
                found.merge(
                        key,
                        passage(
                                stay.from(),
                                last ? null : it.stays().get(at + 1).from()),
                        Passage::and);
            }
        }
        return found;
    }

    private static String office(Stay stay) {
        return stay.office() == null ? UNIT : stay.office().name();
    }

    private static String section(Stay stay) {
        return stay.office() == Office.SECTION ? Split.orNone(stay.section()) : null;
    }

    private Map<String, Passage> way(CaseFlow it) {
        List<Step> steps = steps(it);
        String key = steps.stream().map(step -> step.of().name()).collect(Collectors.joining(THEN));
        return Map.of(key, passage(steps.getFirst().on(), steps.getLast().on()));
    }

    private Map<String, Passage> drafts(CaseFlow it) {
        LocalDate submitted = first(it, FlowStep.SUBMITTED);
        LocalDate signed = first(it, FlowStep.SIGNED);
        if (submitted == null || signed == null) {
            return Map.of();
        }
        long drafts = it.steps().stream()
                .takeWhile(step -> step.of() != FlowStep.SIGNED)
                .filter(step -> step.of() == FlowStep.SUBMITTED)
                .count();
        return Map.of(Long.toString(Math.min(drafts, DRAFTS)), passage(submitted, signed));
    }

    private static Map<String, Passage> gathered(
            CaseFlow it, BiConsumer<List<Step>, BiConsumer<String, Passage>> gathering) {
        Map<String, Passage> found = new HashMap<>();
        gathering.accept(steps(it), (key, passage) -> found.merge(key, passage, Passage::and));
        return found;
    }

    /** {@code last} for the last step too, with nothing after it. */
    private static void pairs(List<Step> steps, boolean last, BiConsumer<Step, Step> pair) {
        for (int at = 0; at < steps.size(); at++) {
            if (at + 1 < steps.size()) {
                pair.accept(steps.get(at), steps.get(at + 1));
            } else if (last) {
                pair.accept(steps.get(at), null);
            }
        }
    }

    private static List<Step> steps(CaseFlow it) {
        List<Step> steps = new ArrayList<>(it.steps().size());
        for (Step step : it.steps()) {
            if (step.of().ofTheWay()) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static LocalDate first(CaseFlow it, FlowStep step) {
        for (Step taken : it.steps()) {
            if (taken.of() == step) {
                return taken.on();
            }
        }
        return null;
    }

    /** What was recorded out of order takes no time. */
    private Passage passage(LocalDate from, LocalDate until) {
        LocalDate to = until == null ? today : until;
        return to.isBefore(from)
                ? new Passage(from, until, 0, 0, 1)
                : new Passage(from, until, to.toEpochDay() - from.toEpochDay(), working.between(from, to), 1);
    }
}
