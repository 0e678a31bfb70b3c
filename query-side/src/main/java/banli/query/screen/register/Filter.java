package banli.query.screen.register;

import banli.language.query.FindCases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 筛选条件。 A question's filters as SQL over the register's own columns as {@code r}; every value is a parameter. */
final class Filter {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** {@code bearers} tells who of ours bears a name with these words. */
    static Filter of(FindCases asked, Function<List<String>, Map<String, List<String>>> bearers) {
        Filter filter = new Filter();
        filter.equal(
                "number", asked.number() == null ? null : asked.number().strip().replaceAll("^第|号$", ""));
        filter.equal("year", asked.year());
        filter.equal("kind", asked.kind());
        filter.equal("role", asked.role());
        filter.equal("section", asked.section());
        filter.equal("handler", asked.handler());
        filter.equal("stage", asked.stage());
        filter.equal("subject", asked.subject());
        filter.equal("key_supervised", asked.keySupervised());
        if (asked.light() != null) {
            filter.conditions.add(Lights.condition(asked.light()));
        }
        if (asked.board() != null) {
            filter.conditions.add(
                    Bucket.of(asked.board()).map(Bucket::condition).orElse("false"));
        }
        if (asked.waitsFor() != null) {
            filter.waitsFor(asked.waitsFor());
        }
        if (asked.q() != null) {
            List<String> words = Bigrams.words(asked.q());
            Map<String, List<String>> of = words.isEmpty() ? Map.of() : bearers.apply(words);
            words.forEach(word -> filter.word(word, of.getOrDefault(word, List.of())));
        }
        return filter;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void equal(String column, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return;
        }
        conditions.add("r." + column + " = :" + column);
        parameters.put(column, value instanceof Enum<?> word ? word.name() : value);
    }

    /** An office; an office and what it is waited for, apart by a stroke; or a person, who may be a section's deputy leader. */
    private void waitsFor(String asked) {
        int stroke = asked.indexOf('/');
        if (stroke > 0) {
            conditions.add("r.waits_office = :waitsOffice and (r.body #>> '{waitsFor,what,zh}') = :waitsWhat");
            parameters.put("waitsOffice", asked.substring(0, stroke));
            parameters.put("waitsWhat", asked.substring(stroke + 1));
            return;
        }
        conditions.add("(r.waits_office = :waitsFor or r.waits_person = :waitsFor"
                + " or r.waits_office = 'DEPUTY_LEADER' and r.waits_person is null and r.section = any(array("
                + "select unit from unit where deputy_leader = :waitsFor)))");
        parameters.put("waitsFor", asked);
    }

    /**
     * The index finds the pairs; where there are several, the text itself tells whether they stand together. Who bears the
     * word in a name was asked before: a condition that may hold for anybody would have the server read every row.
     */
    private void word(String word, List<String> bearers) {
        String name = "word" + parameters.size();
        String pairs = Bigrams.query(word);
        String found = "position(:" + name + " in r.haystack) > 0";
        if (!pairs.isEmpty()) {
            parameters.put(name + "pairs", pairs);
            String indexed = "r.words @@ :" + name + "pairs::tsquery";
            found = pairs.contains(" & ") ? indexed + " and " + found : indexed;
        }
        if (found.contains("haystack")) {
            parameters.put(name, word);
        }
        if (!bearers.isEmpty()) {
            parameters.put(name + "bearers", bearers.toArray(String[]::new));
            found = "(" + found + " or r.handler = any(:" + name + "bearers) or r.section = any(:" + name + "bearers))";
        }
        conditions.add(found);
    }
}
