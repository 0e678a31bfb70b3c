package banli.query.screen.summary;

import banli.language.query.summary.Summary.Part;
import banli.language.word.proposal.CaseKind;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import banli.query.screen.summary.Phrases.Style;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** 分类一览。 The subjects of the cases of a kind and role: all of one, named, or with their numbers. */
final class Subjects {
    private final Phrases phrases;
    private final Numbers year;
    private final CaseKind kind;
    private final Figure figure;
    private final List<String> subjects;

    Subjects(Phrases phrases, Numbers year, CaseKind kind, Figure figure) {
        this.phrases = phrases;
        this.year = year;
        this.kind = kind;
        this.figure = figure;
        this.subjects = inOrder();
    }

    /** @param style {@code named} or {@code counted}, used when there is more than one subject */
    List<Part> parts(String style) {
        if (subjects.size() == 1) {
            return Wording.fill(phrases.of("subjects.all"), _ -> name(subjects.getFirst(), Style.ALL));
        }
        String between = phrases.of("subjects.between");
        if ("named".equals(style)) {
            return Wording.fill(
                    phrases.of("subjects.named"),
                    _ -> Wording.joined(
                            subjects.stream().map(it -> name(it, Style.NAMED)).toList(), between));
        }
        return Wording.joined(subjects.stream().map(this::counted).toList(), between);
    }

    private List<Part> counted(String subject) {
        return Wording.fill(
                phrases.of("subjects.counted"),
                slot -> "name".equals(slot)
                        ? name(subject, Style.COUNTED)
                        : year.of(kind, subject).number(figure));
    }

    private List<Part> name(String subject, Style style) {
        return year.of(kind, subject).bound(figure, phrases.subject(subject, style));
    }

    /** As the file orders them; those it doesn't know come last, the largest first. */
    private List<String> inOrder() {
        List<String> known = phrases.subjects();
        return year.of(kind).cases(figure).stream()
                .map(Tally::subject)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.<String>comparingInt(it -> known.contains(it) ? known.indexOf(it) : known.size())
                        .thenComparing(it -> -year.of(kind, it).count(figure))
                        .thenComparing(it -> it))
                .toList();
    }
}
