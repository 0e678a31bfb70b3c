package banli.query.screen.summary;

import banli.language.query.summary.Summary.Part;
import banli.language.word.proposal.CaseKind;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** Narrowed as in an address, {@code kind=PROPOSAL&subject=养老服务}; empty where that names no split. */
    Optional<Numbers> narrowed(String to) {
        Map<String, String> named = new TreeMap<>();
        for (String pair : to.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2 || named.put(parts[0], parts[1]) != null) {
                return Optional.empty();
            }
        }
        Predicate<Tally> within = _ -> true;
        for (Map.Entry<String, String> one : named.entrySet()) {
            Function<Tally, Object> part = switch (one.getKey()) {
                case "kind" -> Tally::kind;
                case "role" -> Tally::role;
                case "subject" -> Tally::subject;
                case "section" -> Tally::section;
                default -> null;
            };
            if (part == null) {
                return Optional.empty();
            }
            within = within.and(tally -> one.getValue().equals(Objects.toString(part.apply(tally), null)));
        }
        return Optional.of(new Numbers(tallies.stream().filter(within).toList(), today, named));
    }

    /** The figure's value: a number, or a percentage. */
    List<Part> value(Figure figure) {
        return figure.rate() ? percent(figure) : number(figure);
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
        return List.of(Part.bound(text, figure.name() + split, null));
    }
}
