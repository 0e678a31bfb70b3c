package banli.desk.page;

import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.word.deadline.Light;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 合计。 The last line of the register: how many cases, and how many show which light when all of them are on the page. */
public record Totals(long cases, Map<Light, Long> lights) {
    /** The totals of an answer; no lights when there are further pages. */
    static Totals of(CaseList answer) {
        boolean whole = answer.cases().size() == answer.total();
        return new Totals(
                answer.total(),
                whole
                        ? answer.cases().stream()
                                .map(CaseRow::light)
                                .filter(Objects::nonNull)
                                .collect(Collectors.groupingBy(
                                        light -> light, () -> new EnumMap<>(Light.class), Collectors.counting()))
                        : Map.of());
    }
}
