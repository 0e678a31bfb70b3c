package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.form.Filters;
import banli.language.query.CaseRow;
import banli.language.query.FindCases;
import banli.language.word.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 办理结果。 The outcomes that replies on record have, to choose from; what they mean is the policy's to say. */
final class Outcomes {
    /** Stands between scheme, code and text in the value of a choice. */
    static final String BETWEEN = "\t";

    private Outcomes() {}

    /** Value and words of each, by scheme and code. */
    static Map<String, String> onRecord(Buses buses, Map<String, String> meta) {
        FindCases latest = new FindCases(
                null, null, null, null, null, null, null, null, null, null, null, "-registerYear", 1, Filters.MOST);
        Map<String, String> choices = new LinkedHashMap<>();
        buses.ask(latest, meta).cases().stream()
                .map(CaseRow::outcome)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Outcome::scheme, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Outcome::code, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(outcome -> choices.put(
                        outcome.scheme() + BETWEEN + outcome.code() + BETWEEN + outcome.text(),
                        outcome.code() + " " + outcome.text()));
        return choices;
    }
}
