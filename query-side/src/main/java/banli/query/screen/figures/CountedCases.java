package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 逐案计数。 Counts cases one by one. */
record CountedCases(List<Tally> cases, LocalDate today) implements Counts {
    @Override
    public Tallies.Value value(Figure figure, Split split, String group) {
        return Tallies.Value.of(figure, group(split, group), today);
    }

    @Override
    public Long aside(Figure figure, Split split, String group) {
        return figure.aside(group(split, group), today);
    }

    @Override
    public TreeMap<String, Long> groups(Split split) {
        return Figure.CASES
                .numerator(cases, today)
                .collect(Collectors.groupingBy(
                        counted -> split.group(counted.of()), TreeMap::new, Collectors.counting()));
    }

    @Override
    public Counts within(FigureScope narrower) {
        return new CountedCases(
                cases.stream().filter(tally -> Split.within(narrower, tally)).toList(), today);
    }

    /** The cases of a group; all without a split. */
    List<Tally> group(Split split, String group) {
        return split == null
                ? cases
                : cases.stream()
                        .filter(tally -> split.group(tally).equals(group))
                        .toList();
    }
}
