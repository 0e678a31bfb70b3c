package banli.desk.act;

import banli.desk.ask.Person;
import banli.language.query.HeldOffice;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 以何职务办理。 The offices of a person as a form offers them, and the metadata of acting in one. */
public final class InOffice {
    private InOffice() {}

    /** How an office is sent by a form. */
    static String value(HeldOffice held) {
        return held.office() + "|" + Objects.toString(held.unit(), "") + "|" + Objects.toString(held.onBehalfOf(), "");
    }

    /** The office chosen among those held, else the first of {@code fitting}; null when the person holds none. */
    static HeldOffice chosen(Person person, String sent, List<HeldOffice> fitting) {
        return person.offices().stream()
                .filter(held -> value(held).equals(sent))
                .findFirst()
                .orElseGet(() -> fitting.isEmpty() ? first(person.offices()) : fitting.getFirst());
    }

    private static HeldOffice first(List<HeldOffice> held) {
        return held.isEmpty() ? null : held.getFirst();
    }

    /** Metadata without a key; whether the office is held is proved where the act is decided. */
    public static Map<String, String> meta(Person person, HeldOffice held) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(Meta.ACTOR, person.id());
        if (held != null) {
            put(meta, Meta.OFFICE, held.office() == null ? null : held.office().name());
            put(meta, Meta.ACTING_UNIT, held.unit());
            put(meta, Meta.ON_BEHALF_OF, held.onBehalfOf());
        }
        return meta;
    }

    private static void put(Map<String, String> meta, String name, String value) {
        if (value != null) {
            meta.put(name, value);
        }
    }

    /** Of several offices, those of whoever keeps the books, for acts beside the cases. */
    static List<HeldOffice> keepingTheBooks(Person person) {
        return person.offices().stream()
                .filter(held -> held.onBehalfOf() == null)
                .sorted((one, other) -> Boolean.compare(keeps(other), keeps(one)))
                .toList();
    }

    private static boolean keeps(HeldOffice held) {
        return held.office() == Office.ADMIN || held.office() == Office.REGISTRY;
    }
}
