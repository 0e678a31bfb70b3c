package banli.desk.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** 怎么称呼。 How things are called in one file: people by their ids where names were asked for, else by numbers that hold in this file alone. */
final class Called {
    private final boolean names;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> pseudonyms = new HashMap<>();

    Called(boolean names) {
        this.names = names;
    }

    /** Whether people are called by their names. */
    boolean names() {
        return names;
    }

    /** The name of a thing in the file; it is remembered as one that occurs. */
    String of(Thing thing) {
        String id = thing.type() + ":" + (names || !thing.isAPerson() ? thing.id() : pseudonym(thing));
        if (!thing.type().equals(Thing.CASE)) {
            things.merge(id, thing, (before, now) -> before.name() == null ? now : before);
        }
        return id;
    }

    /** All that occurred but cases, by their names in the file. */
    Map<String, Thing> things() {
        return things;
    }

    private String pseudonym(Thing person) {
        return pseudonyms.computeIfAbsent(
                person.type() + ":" + person.id(),
                _ -> Integer.toString(numbers.merge(person.type(), 1, Integer::sum)));
    }
}
