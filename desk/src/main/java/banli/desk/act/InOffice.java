package banli.desk.act;

import banli.desk.ask.Person;
import banli.desk.typed.TypedForms;
import banli.language.query.account.HeldOffice;
import banli.language.word.Office;
import java.util.List;

/** 以何职务办理。 The offices of a person as a form offers them. */
public final class InOffice {
    private InOffice() {}

    /** How an office is sent by a form. */
    static String value(HeldOffice held) {
        return TypedForms.office(held);
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
