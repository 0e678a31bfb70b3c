package banli.query.screen.summary;

import static banli.query.screen.figures.Figure.*;

import banli.language.query.summary.Summary.Part;
import banli.language.word.proposal.CaseKind;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** 第一部分。 Composes the sentences of section one: it chooses the phrases that the facts ask for; every word of them is in the file. */
final class SectionOne {
    private final Phrases phrases;
    private final Numbers year;
    private final Long lastYear;

    /** @param lastYear how many cases the year before had, null when nobody knows */
    SectionOne(Phrases phrases, Numbers year, Long lastYear) {
        this.phrases = phrases;
        this.year = year;
        this.lastYear = lastYear;
    }

    /** 各句的名称。 The sentences that it can compose, in their order. */
    static final List<String> SENTENCES = List.of("received", "roles", "kinds", "key", "rates", "outcomes");

    /** The sentence of that name, empty where the facts ask for none; null for no such sentence. */
    List<Part> sentence(String name) {
        return switch (name) {
            case "received" ->
                fill("received", slot -> "change".equals(slot) ? change() : year.number(Figure.valueOf(slot)));
            case "roles" -> fill("roles", slot -> year.number(Figure.valueOf(slot)));
            case "kinds" ->
                fill("kinds", slot -> kind(slot, "suggestions".equals(slot) ? CaseKind.SUGGESTION : CaseKind.PROPOSAL));
            case "key" -> key();
            case "rates" -> rates();
            case "outcomes" -> outcomes();
            default -> null;
        };
    }

    private List<Part> change() {
        if (lastYear == null) {
            return List.of();
        }
        long more = year.count(CASES) - lastYear;
        String phrase = more > 0 ? "change.more" : more < 0 ? "change.less" : "change.same";
        return fill(phrase, _ -> year.bound(CASES, Long.toString(Math.abs(more))));
    }

    private List<Part> kind(String name, CaseKind kind) {
        Numbers of = year.of(kind);
        return fill(name, slot -> switch (slot) {
            case "lead" -> role(name + ".lead", LEAD_CASES, kind);
            case "assist" -> role(name + ".assist", ASSIST_CASES, kind);
            default -> of.number(Figure.valueOf(slot));
        });
    }

    private List<Part> role(String name, Figure figure, CaseKind kind) {
        Numbers of = year.of(kind);
        if (of.count(figure) == 0) {
            return List.of();
        }
        return fill(
                name,
                slot -> "subjects".equals(slot)
                        ? new Subjects(phrases, year, kind, figure).parts(phrases.of(name + ".subjects"))
                        : of.number(figure));
    }

    /** Suggestions first, then by how far they were adopted, then by number: the order of the office's own account. */
    private List<Part> key() {
        List<Tally> cases = year.cases(KEY_CASES).stream()
                .sorted(Comparator.comparing(Tally::kind)
                        .thenComparing(Tally::adoption, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Tally::number))
                .toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        return fill(cases.size() == 1 ? "key.one" : "key.some", slot -> switch (slot) {
            case "titles" -> titles(cases);
            case "what" -> Wording.plain(phrases.of(what(cases)));
            default -> year.number(KEY_CASES);
        });
    }

    private List<Part> titles(List<Tally> cases) {
        List<Part> parts = new ArrayList<>();
        for (Tally it : cases) {
            if (cases.size() > 1 && it == cases.getLast()) {
                parts.addAll(Wording.plain(phrases.of("key.last")));
            }
            parts.addAll(fill("key.title", _ -> List.of(Part.bound(it.title(), null, it.caseId()))));
        }
        return parts;
    }

    private static String what(List<Tally> cases) {
        List<CaseKind> kinds = cases.stream().map(Tally::kind).distinct().toList();
        if (kinds.size() > 1) {
            return "key.both";
        }
        return kinds.getFirst() == CaseKind.SUGGESTION ? "key.suggestions" : "key.proposals";
    }

    private List<Part> rates() {
        if (year.empty(REPLY_RATE)) {
            return List.of();
        }
        boolean inTime = year.whole(ON_TIME_RATE) && year.whole(OPINION_ON_TIME_RATE) && allAnswered();
        boolean whole = year.whole(MEETING_RATE)
                && year.whole(REPLY_RATE)
                && year.whole(SATISFACTION_RATE)
                && !year.empty(SATISFACTION_RATE);
        List<Part> parts = new ArrayList<>(fill(inTime ? "time.all" : "time.rate", this::rate));
        parts.addAll(fill(whole ? "rates.all" : "rates.each", this::rate));
        return parts;
    }

    private boolean allAnswered() {
        return year.cases(CASES).stream()
                .allMatch(it -> it.deliveredOn() != null || it.stage().endedEarly());
    }

    /** {@code FIGURE} is its percentage, {@code FIGURE:words} are words bound to it. */
    private List<Part> rate(String slot) {
        int colon = slot.indexOf(':');
        if (colon > 0) {
            return year.bound(Figure.valueOf(slot.substring(0, colon)), slot.substring(colon + 1));
        }
        Figure figure = Figure.valueOf(slot);
        return year.empty(figure) ? year.bound(figure, phrases.of("rate.none")) : year.percent(figure);
    }

    private List<Part> outcomes() {
        List<List<Part>> said = new ArrayList<>();
        if (year.count(FULL_CASES) > 0) {
            said.add(fill("outcome.full", _ -> year.number(FULL_CASES)));
        }
        if (year.count(PARTIAL_CASES) > 0) {
            said.add(fill("outcome.partial", _ -> year.number(PARTIAL_CASES)));
        }
        long none = year.count(REPLY_RATE) - year.count(FULL_CASES) - year.count(PARTIAL_CASES);
        if (none > 0) {
            said.add(fill("outcome.none", _ -> year.bound(REPLY_RATE, Long.toString(none))));
        }
        return said.isEmpty() ? List.of() : fill("outcome", _ -> Wording.joined(said, phrases.of("outcome.between")));
    }

    private List<Part> fill(String phrase, Function<String, List<Part>> slots) {
        return Wording.fill(phrases.of(phrase), slots);
    }
}
