package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** 按分管领导计数。 The same counts; those of a deputy leader are those of the sections they lead, added up. */
record CountsByLeader(Counts counts, Map<String, String> leaders) implements Counts {
    @Override
    public Tallies.Value value(Figure figure, Split split, String group) {
        if (split != Split.LEADER) {
            return counts.value(figure, split, group);
        }
        long numerator = 0;
        long denominator = 0;
        for (String section : sections(group)) {
            Tallies.Value of = counts.value(figure, Split.SECTION, section);
            numerator += of.numerator();
            denominator += of.denominator() == null ? 0 : of.denominator();
        }
        return new Tallies.Value(numerator, figure.rate() ? denominator : null);
    }

    @Override
    public Long aside(Figure figure, Split split, String group) {
        return split != Split.LEADER
                ? counts.aside(figure, split, group)
                : sum(section -> counts.aside(figure, Split.SECTION, section), group);
    }

    @Override
    public TreeMap<String, Long> groups(Split split) {
        if (split != Split.LEADER) {
            return counts.groups(split);
        }
        TreeMap<String, Long> found = new TreeMap<>();
        counts.groups(Split.SECTION).forEach((section, cases) -> found.merge(leader(section), cases, Long::sum));
        return found;
    }

    @Override
    public Counts within(FigureScope narrower) {
        return new CountsByLeader(counts.within(narrower), leaders);
    }

    /** The sections of a leader that have cases. */
    private List<String> sections(String leader) {
        return counts.groups(Split.SECTION).keySet().stream()
                .filter(section -> leader(section).equals(leader))
                .toList();
    }

    private String leader(String section) {
        return leaders.getOrDefault(section, Split.NONE);
    }

    private Long sum(Function<String, Long> of, String leader) {
        Long sum = null;
        for (String section : sections(leader)) {
            Long one = of.apply(section);
            if (one != null) {
                sum = sum == null ? one : sum + one;
            }
        }
        return sum;
    }
}
