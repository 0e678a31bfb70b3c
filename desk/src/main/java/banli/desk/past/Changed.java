package banli.desk.past;

import banli.language.lifecycle.Stage;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.Change;
import banli.language.query.board.DifferenceOfDays.OfCase;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import java.util.Comparator;
import java.util.List;

/** 一行变化。 A change of a case, as a row. */
public record Changed(OfCase of, Change change) {
    private static final Text NONE = new Text("—", "—");

    /** All rows, kind by kind; lights turned red first, then yellow. */
    public static List<Changed> all(DifferenceOfDays answer) {
        return answer.cases().stream()
                .flatMap(it -> it.changes().stream().map(change -> new Changed(it, change)))
                .sorted(Comparator.comparing((Changed row) -> row.change().kind())
                        .thenComparing(Changed::urgency))
                .toList();
    }

    /** What it was, in words. */
    public Text was() {
        return words(change.was());
    }

    /** What it is now, in words. */
    public Text now() {
        return words(change.now());
    }

    /** The part of the figure that counts the case otherwise: {@code numerator} or {@code denominator}, null for none. */
    public String part() {
        return change.figure() == null
                ? null
                : change.figure().substring(change.figure().indexOf('/') + 1);
    }

    private int urgency() {
        return switch (String.valueOf(change.now())) {
            case "RED" -> 0;
            case "YELLOW" -> 1;
            default -> 2;
        };
    }

    private Text words(String value) {
        return switch (change.kind()) {
            case ENTERED, LATER -> NONE;
            case FIGURE -> value == null ? new Text("0", "0") : new Text(value, value);
            case LEFT -> label(Stage.values(), value);
            case LANE -> label(Phase.values(), value);
            case LIGHT -> label(Light.values(), value);
        };
    }

    private static <E extends Enum<E> & Labelled> Text label(E[] words, String name) {
        for (E word : words) {
            if (word.name().equals(name)) {
                return word.label();
            }
        }
        return NONE;
    }
}
