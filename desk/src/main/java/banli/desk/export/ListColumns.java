package banli.desk.export;

import banli.language.query.CommitmentRow;
import banli.language.query.KnownNames;
import banli.language.query.Trail;
import banli.language.query.TrailEntry;
import java.util.ArrayList;
import java.util.List;

/** 各清单的列。 The columns of the other tables, in the pages' order. */
final class ListColumns {
    private ListColumns() {}

    static List<Column<CommitmentRow>> commitments(Words words) {
        return List.of(
                new Column<>("case.number", CommitmentRow::number),
                new Column<>("case.title", CommitmentRow::title),
                new Column<>("commitment.text", row -> row.commitment().text()),
                new Column<>(
                        "export.marks", row -> words.madeUp(row.commitment().madeUp())),
                new Column<>(
                        "commitment.owner", row -> Words.named(row.commitment().owner(), row.ownerName())),
                new Column<>("commitment.made", row -> row.commitment().madeOn()),
                new Column<>("case.due", row -> row.commitment().dueOn()),
                new Column<>("commitment.fulfilled", row -> row.commitment().fulfilledOn()),
                new Column<>("case.light", row -> words.word(row.light())),
                new Column<>("commitment.progress", CommitmentRow::latestProgress));
    }

    static List<Column<Said>> trail(Words words) {
        return List.of(
                new Column<>("trail.position", row -> row.entry().position()),
                new Column<>("trail.happened", row -> row.entry().happenedOn()),
                new Column<>(
                        "trail.who",
                        row -> row.entry().by() == null
                                ? null
                                : words.say().actor(row.entry().by(), row.names())),
                new Column<>(
                        "export.enteredby",
                        row -> row.names().person(row.entry().enteredBy())),
                new Column<>("trail.case", row -> row.entry().number()),
                new Column<>("trail.what", row -> words.say().text(row.entry().sentence())),
                new Column<>("export.marks", row -> marks(words, row.entry())),
                new Column<>(
                        "trail.recorded", row -> words.say().time(row.entry().recordedAt())));
    }

    /** 轨迹一行。 A fact in words, with the names that came with its page. */
    record Said(TrailEntry entry, KnownNames names) {
        static List<Said> all(Trail page) {
            return page.entries().stream()
                    .map(entry -> new Said(entry, page.names()))
                    .toList();
        }
    }

    private static String marks(Words words, TrailEntry row) {
        List<String> marks = new ArrayList<>();
        if (row.madeUp() != null && !row.madeUp().isEmpty()) {
            marks.add("madeup");
        }
        if (row.historical()) {
            marks.add("historical");
        }
        if (row.late()) {
            marks.add("late");
        }
        if (row.corrected()) {
            marks.add("corrected");
        }
        return words.marks(marks);
    }
}
