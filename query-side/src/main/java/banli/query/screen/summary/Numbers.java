package banli.query.screen.summary;

import banli.language.query.figures.Summary.Part;
import banli.language.word.proposal.CaseKind;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 数字。 Figures of the year as parts of the text, each bound to its figure and split: {@code LEAD_CASES?kind=PROPOSAL}. */
final class Numbers {
    private final List<Tally> tallies;
    private final LocalDate today;
    private final String split;

    Numbers(List<Tally> tallies, LocalDate today) {
        this(tallies, today, Map.of());
    }

    private Numbers(List<Tally> tallies, LocalDate today, Map<String, String> split) {
        this.tallies = tallies;
        this.today = today;
        StringBuilder written = new StringBuilder();
        new TreeMap<>(split)
                .forEach((by, group) -> written.append(written.isEmpty() ? "?" : "&")
                        .append(by)
                        .append("=")
                        .append(group));
        this.split = written.toString();
    }

    Numbers of(CaseKind kind) {
        return new Numbers(
                tallies.stream().filter(it -> it.kind() == kind).toList(), today, Map.of("kind", kind.name()));
    }

    Numbers of(CaseKind kind, String subject) {
        return new Numbers(
                tallies.stream()
                        .filter(it -> it.kind() == kind && subject.equals(it.subject()))
                        .toList(),
                today,
                Map.of("kind", kind.name(), "subject", subject));
    }

    List<Tally> cases(Figure figure) {
        return figure.cases(tallies, today);
    }

    long count(Figure figure) {
        return figure.count(tallies, today);
    }

    /** Whether a rate is 100 %, or has nothing to be of. */
    boolean whole(Figure figure) {
        return figure.count(tallies, today) == figure.of(tallies, today);
    }

    boolean empty(Figure figure) {
        return figure.of(tallies, today) == 0;
    }

    List<Part> number(Figure figure) {
        return bound(figure, Long.toString(count(figure)));
    }

    List<Part> percent(Figure figure) {
        BigDecimal percent = BigDecimal.valueOf(100 * count(figure))
                .divide(BigDecimal.valueOf(figure.of(tallies, today)), 1, RoundingMode.DOWN);
        return bound(figure, percent.stripTrailingZeros().toPlainString() + "%");
    }

    List<Part> bound(Figure figure, String text) {
        return List.of(new Part(text, figure.name() + split, null));
    }
}
