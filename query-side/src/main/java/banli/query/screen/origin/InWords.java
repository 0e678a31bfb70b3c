package banli.query.screen.origin;

import banli.language.query.casefile.CaseValue;
import banli.language.query.register.Waiting;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Signatory;
import banli.query.screen.directory.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 值的说法。 Says a value in both languages, with the names of whom it means. */
record InWords(Names.Found names) {
    /** The ids whose names a value needs. */
    static List<String> ids(Object... values) {
        List<String> ids = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Waiting waiting && waiting.person() != null) {
                ids.add(waiting.person());
            } else if (value != null && !(value instanceof Labelled) && !(value instanceof EntryOnFile)) {
                ids.add(value.toString());
            }
        }
        return ids;
    }

    /** Null for none. */
    Text of(CaseValue which, Object value) {
        return switch (value) {
            case null -> null;
            case Labelled word -> word.label();
            case Boolean yes -> yes ? new Text("是", "yes") : new Text("否", "no");
            case Waiting waiting -> waiting(waiting);
            case EntryOnFile entry -> entry.words();
            case Outcome outcome -> alike(outcome.code() + " " + outcome.text());
            case Signatory signatory -> alike(signatory.name());
            case List<?> several -> signers(several);
            default -> alike(named(which, value.toString()));
        };
    }

    private String named(CaseValue which, String id) {
        return switch (which) {
            case SECTION, LEAD_UNIT -> names.unit(id);
            case HANDLER -> names.person(id);
            case FOLLOWS -> names.known().numberOf(id);
            default -> id;
        };
    }

    private Text waiting(Waiting it) {
        String person = it.person() == null ? null : names.known().any(it.person());
        Text office = it.office() == null ? null : it.office().label();
        return new Text(
                (person == null ? office.zh() : person) + " " + it.what().zh(),
                (person == null ? office.en() : person) + ": " + it.what().en());
    }

    private static Text signers(List<?> several) {
        List<String> said = several.stream()
                .filter(Signatory.class::isInstance)
                .map(one -> ((Signatory) one).name())
                .filter(Objects::nonNull)
                .toList();
        return new Text(String.join("、", said), String.join(", ", said));
    }

    private static Text alike(String value) {
        return value == null || value.isBlank() ? null : new Text(value, value);
    }
}
