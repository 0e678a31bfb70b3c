package banli.desk.intake;

import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Told;
import banli.desk.intake.sheet.Unknown;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * 一行的结果。 What is said of a row.
 *
 * @param wrong why it can't be recorded
 * @param notes how its cells were read
 * @param changes where it differs from the record
 * @param unknown names that the directory does not know
 * @param corrects whether the difference may be recorded as a correction
 */
public record Outcome(
        List<Told> wrong, List<Told> notes, List<Change> changes, List<Unknown> unknown, boolean corrects) {
    /** 一处不同。 What is on record and what the sheet says, as they would stand in a cell. */
    public record Change(Field field, Text before, Text after) {}

    static Outcome of(List<Told> wrong, List<Told> notes) {
        return new Outcome(wrong, notes, List.of(), List.of(), false);
    }

    Outcome and(Told more) {
        List<Told> all = new ArrayList<>(wrong);
        all.add(more);
        return new Outcome(all, notes, changes, unknown, corrects);
    }
}
