package banli.query.screen.register;

import banli.language.query.register.AwaitedStep;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindWaiting;
import banli.query.screen.LightOnDay;
import banli.query.screen.Sight;
import banli.query.screen.Standpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 筛选条件。 A question's filters as SQL over the register's own columns as {@code r}; every value is a parameter. */
final class Filter {
    private static final String REVIEWED =
            "r.waits_zh = '" + AwaitedStep.REVIEW.label().zh() + "' and r.waits_person is null";

    /** The person waited for is named in the case, or is the deputy leader or the head of its section. */
    private static final String OF_PERSON = "(r.waits_person = :waitsFor or " + REVIEWED
            + " and r.section = any(array(select unit from unit where head = :waitsFor))"
            + " or r.waits_office = 'DEPUTY_LEADER' and r.waits_person is null and r.section = any(array("
            + "select unit from unit where deputy_leader = :waitsFor)))";

    private static final String FOR_WHOM = "(r.waits_office = :waitsFor or " + OF_PERSON + ")";

    /** It waits for nobody by name, or for this person. */
    private static final String NOT_ANOTHERS = "coalesce(r.waits_person, (select case when r.waits_office ="
            + " 'DEPUTY_LEADER' then deputy_leader when " + REVIEWED + " then head end from unit where unit.unit ="
            + " r.section), :me) = :me";

    private static final String NAMED = "select 1 where r.waits_person is not null union all select 1 from unit"
            + " where r.waits_office = 'DEPUTY_LEADER' and unit.unit = r.section and deputy_leader is not null"
            + " union all select 1 from unit where " + REVIEWED + " and unit.unit = r.section and head is not null";

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
            filter.conditions.add(LightOnDay.condition(asked.light()));
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
        if (given(asked.q()) || given(asked.subject()) || given(asked.handler())) {
            filter.withoutHidden();
        }
        return filter;
    }

    /** Of what waits for any of these. */
    static Filter of(FindWaiting asked) {
        Filter filter = new Filter();
        List<String> any = new ArrayList<>(List.of("false"));
        for (FindWaiting.Waiter one : asked.of()) {
            String at = Integer.toString(any.size());
            any.add((FOR_WHOM + " and " + NOT_ANOTHERS)
                    .replace(":waitsFor", ":waitsFor" + at)
                    .replace(":me", ":me" + at));
            filter.parameters.put("waitsFor" + at, one.whom());
            filter.parameters.put("me" + at, one.person());
        }
        // Said besides, for its index: of all cases few wait.
        filter.conditions.add("r.waits_zh is not null and (" + String.join(" or ", any) + ")");
        return filter;
    }

    /** What may not be read is not found by its words. */
    private void withoutHidden() {
        String[] hidden = Sight.now().hiddenCases();
        if (hidden.length > 0) {
            conditions.add("r.case_id <> all(:hidden)");
            parameters.put("hidden", hidden);
        }
    }

    private static boolean given(String asked) {
        return asked != null && !asked.isBlank();
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

    /**
     * A second person; an office; an office and what it is waited for, apart by a stroke; an office and the person in it, apart by a colon; or
     * a person, who may be a section's deputy leader or head.
     */
    private void waitsFor(String asked) {
        if (asked.equals(FindCases.SECOND_PERSON)) {
            conditions.add("r.case_id in (select case_id from correction_asked)");
            return;
        }
        int stroke = asked.indexOf('/');
        int colon = asked.indexOf(':');
        if (stroke >= 0) {
            office(asked.substring(0, stroke));
            conditions.add("r.waits_zh = :waitsWhat and r.waits_since is not null");
            String step = asked.substring(stroke + 1);
            parameters.put(
                    "waitsWhat",
                    AwaitedStep.named(step).map(it -> it.label().zh()).orElse(step));
        } else if (colon >= 0) {
            office(asked.substring(0, colon));
            boolean nobody = colon == asked.length() - 1;
            conditions.add("r.waits_since is not null and " + (nobody ? "not exists (" + NAMED + ")" : OF_PERSON));
            parameters.put("waitsFor", asked.substring(colon + 1));
        } else {
            conditions.add(FOR_WHOM);
            parameters.put("waitsFor", asked);
        }
    }

    /** Empty where a unit that is none of ours owes something. */
    private void office(String office) {
        conditions.add(office.isEmpty() ? "r.waits_office is null" : "r.waits_office = :waitsOffice");
        if (!office.isEmpty()) {
            parameters.put("waitsOffice", office);
        }
    }

    /**
     * The index, which only the present has, finds the pairs; where there are several, the text itself tells whether they stand together. Who bears the
     * word in a name was asked before: a condition that may hold for anybody would have the server read every row.
     */
    private void word(String word, List<String> bearers) {
        String name = "word" + parameters.size();
        String pairs = Bigrams.query(word);
        String found = "position(:" + name + " in w.haystack) > 0";
        if (!pairs.isEmpty() && !Standpoint.CURRENT.isBound()) {
            parameters.put(name + "pairs", pairs);
            String indexed = "w.words @@ :" + name + "pairs::tsquery";
            found = pairs.contains(" & ") ? indexed + " and " + found : indexed;
        }
        if (found.contains("haystack")) {
            parameters.put(name, word);
        }
        found = "r.case_id in (select w.case_id from register_words w where " + found + ")";
        if (!bearers.isEmpty()) {
            parameters.put(name + "bearers", bearers.toArray(String[]::new));
            found = "(" + found + " or r.handler = any(:" + name + "bearers) or r.section = any(:" + name + "bearers))";
        }
        conditions.add(found);
    }
}
