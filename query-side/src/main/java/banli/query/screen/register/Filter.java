package banli.query.screen.register;

import banli.language.query.FindCases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 筛选条件。 A question's filters as SQL over {@link RegisterRows#FROM}; every value is a parameter. */
final class Filter {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    static Filter of(FindCases asked) {
        Filter filter = new Filter();
        filter.equal(
                "number", asked.number() == null ? null : asked.number().strip().replaceAll("^第|号$", ""));
        filter.equal("year", asked.year());
        filter.equal("kind", asked.kind());
        filter.equal("role", asked.role());
        filter.equal("section", asked.section());
        filter.equal("handler", asked.handler());
        filter.equal("stage", asked.stage());
        filter.equal("light", asked.light());
        filter.equal("subject", asked.subject());
        filter.equal("key_supervised", asked.keySupervised());
        if (asked.board() != null) {
            filter.conditions.add(
                    Bucket.of(asked.board()).map(Bucket::condition).orElse("false"));
        }
        if (asked.waitsFor() != null) {
            filter.conditions.add("(r.waits_office = :waitsFor or r.waits_for = :waitsFor"
                    + " or r.waits_office || '/' || (r.body #>> '{waitsFor,what,zh}') = :waitsFor)");
            filter.parameters.put("waitsFor", asked.waitsFor());
        }
        if (asked.q() != null) {
            Bigrams.words(asked.q()).forEach(filter::word);
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

    /** The index finds the pairs; the text itself tells whether they stand together. Names of ours are in the directory. */
    private void word(String word) {
        String name = "word" + parameters.size();
        String pairs = Bigrams.query(word);
        parameters.put(name, word);
        String together = "position(:" + name + " in r.haystack) > 0";
        if (!pairs.isEmpty()) {
            parameters.put(name + "pairs", pairs);
            together = "r.words @@ :" + name + "pairs::tsquery and " + together;
        }
        conditions.add("(" + together + " or position(:" + name + " in lower(r.handler_name)) > 0 or position(:" + name
                + " in lower(r.section_name)) > 0)");
    }
}
