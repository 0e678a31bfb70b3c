package banli.query.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** 留存的模式。 A fixed number of schemas; the one least used makes room for another past. */
final class Kept {
    private final String prefix;
    private final int number;

    /** By what they hold or are about to, the least used first. */
    private final LinkedHashMap<Scope, PastSchema> held = new LinkedHashMap<>(16, 0.75f, true);

    private final List<PastSchema> free = new ArrayList<>();

    Kept(String prefix, int number) {
        this.prefix = prefix;
        this.number = number;
        names().forEach(name -> free.add(new PastSchema(name)));
    }

    synchronized PastSchema schemaOf(Scope scope) {
        PastSchema schema = held.get(scope);
        if (schema == null) {
            schema = free.isEmpty() ? held.pollFirstEntry().getValue() : free.removeFirst();
            held.put(scope, schema);
        }
        return schema;
    }

    /** The schema that holds it or is about to, null for none. */
    synchronized PastSchema holding(Scope scope) {
        return held.get(scope);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            names.add(prefix + at);
        }
        return names;
    }
}
