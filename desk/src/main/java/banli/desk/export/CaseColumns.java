package banli.desk.export;

import banli.language.query.register.CaseRow;
import banli.language.query.register.Waiting;
import java.util.ArrayList;
import java.util.List;

/** 台账的列。 The columns of the register, in the page's order. */
final class CaseColumns {
    private CaseColumns() {}

    static List<Column<CaseRow>> of(Words words) {
        return List.of(
                new Column<>("case.number", CaseRow::number),
                new Column<>("case.title", CaseRow::title),
                new Column<>(
                        "case.proposer",
                        row -> row.leadProposer() == null
                                ? null
                                : row.leadProposer().name()),
                new Column<>("export.marks", row -> marks(words, row)),
                new Column<>("case.kind", row -> words.word(row.kind())),
                new Column<>("case.role", row -> words.word(row.role())),
                new Column<>("case.subject", CaseRow::subject),
                new Column<>("case.sector", CaseRow::sector),
                new Column<>("case.town", CaseRow::town),
                new Column<>("case.section", row -> Words.named(row.section(), row.sectionName())),
                new Column<>("case.handler", CaseRow::handlerName),
                new Column<>("case.stage", row -> words.word(row.stage())),
                new Column<>("phase.before", row -> words.word(row.before())),
                new Column<>("phase.during", row -> words.word(row.during())),
                new Column<>("phase.after", row -> words.word(row.after())),
                new Column<>("case.due", CaseRow::dueOn),
                new Column<>("case.light", row -> words.word(row.light())),
                new Column<>("waits", row -> whom(words, row.waitsFor())),
                new Column<>("export.waits.what", row -> what(words, row.waitsFor())),
                new Column<>(
                        "export.waits.since",
                        row -> row.waitsFor() == null ? null : row.waitsFor().since()));
    }

    private static String marks(Words words, CaseRow row) {
        List<String> marks = new ArrayList<>();
        if (words.say().madeUp(row.madeUp(), "number") || words.say().madeUp(row.madeUp(), "title")) {
            marks.add("madeup");
        }
        if (row.historical()) {
            marks.add("historical");
        }
        if (row.keySupervised()) {
            marks.add("key");
        }
        if (row.disputed()) {
            marks.add("disputed");
        }
        return words.marks(marks);
    }

    static String whom(Words words, Waiting waiting) {
        if (waiting == null) {
            return null;
        }
        return waiting.personName() == null ? words.word(waiting.office()) : waiting.personName();
    }

    private static String what(Words words, Waiting waiting) {
        return waiting == null || waiting.what() == null ? null : words.say().text(waiting.what());
    }
}
