package banli.desk.export;

import banli.desk.deadline.Supposed.Moved;
import banli.language.query.deadline.DueRow;
import banli.language.query.list.ChaseList.Chased;
import banli.language.query.list.ExtensionList.Asked;
import java.util.List;

/** 期限各表的列。 The columns of the tables about deadlines, in the pages' order. */
final class DeadlineColumns {
    private DeadlineColumns() {}

    static List<Column<DueRow>> due(Words words) {
        return List.of(
                new Column<>("case.due", DueRow::dueOn),
                new Column<>("due.left", DueRow::workingDaysLeft),
                new Column<>("case.light", row -> words.word(row.light())),
                new Column<>("due.kind", row -> words.word(row.kind())),
                new Column<>("export.commitment", DueRow::commitment),
                new Column<>("due.about", DueRow::aboutName),
                new Column<>("case.number", DueRow::number),
                new Column<>("case.title", DueRow::title),
                new Column<>("case.section", DueRow::sectionName),
                new Column<>("case.handler", DueRow::handlerName),
                new Column<>("waits", row -> CaseColumns.whom(words, row.waitsFor())),
                new Column<>(
                        "due.rule",
                        row -> row.reckoning() == null || row.reckoning().basis() == null
                                ? null
                                : words.say().text(row.reckoning().basis())),
                new Column<>(
                        "due.start",
                        row -> row.reckoning() == null ? null : row.reckoning().start()));
    }

    static List<Column<Asked>> extensions(Words words) {
        return List.of(
                new Column<>("case.number", Asked::number),
                new Column<>("case.title", Asked::title),
                new Column<>("case.section", Asked::sectionName),
                new Column<>("case.handler", Asked::handlerName),
                new Column<>("extensions.nth", Asked::nth),
                new Column<>("extensions.asked", row -> row.extension().askedOn()),
                new Column<>(
                        "extensions.by",
                        row -> words.say().actor(row.extension().askedBy())),
                new Column<>("extensions.days", row -> row.extension().days()),
                new Column<>("extensions.reason", row -> row.extension().reason()),
                new Column<>("extensions.outcome", row -> outcome(words, row)),
                new Column<>("extensions.answer", row -> row.extension().answer()),
                new Column<>("extensions.newdue", row -> row.extension().newDueOn()),
                new Column<>("extensions.answered", row -> row.extension().answeredOn()));
    }

    private static String outcome(Words words, Asked row) {
        if (row.extension().waits()) {
            return words.of("extension.open");
        } else if (row.extension().granted() == null) {
            return words.of("extension.lapsed");
        }
        return words.of(row.extension().granted() ? "extension.granted" : "extension.refused");
    }

    static List<Column<Chased>> chases(Words words) {
        return List.of(
                new Column<>("chases.on", row -> row.chase().on()),
                new Column<>("chases.whom", Chased::handlerName),
                new Column<>("case.section", Chased::sectionName),
                new Column<>("case.number", Chased::number),
                new Column<>("case.title", Chased::title),
                new Column<>("chases.about", row -> row.chase().about()),
                new Column<>("chases.by", row -> words.say().actor(row.chase().by())),
                new Column<>("chases.answer", row -> row.chase().answer()),
                new Column<>("chases.answered", row -> row.chase().answeredOn()),
                new Column<>("chases.next", row -> row.chase().nextOn()),
                new Column<>("chases.days", Chased::days),
                new Column<>("case.light", row -> words.word(row.light())));
    }

    static List<Column<Moved>> moves(Words words) {
        return List.of(
                new Column<>("case.number", Moved::number),
                new Column<>("case.title", Moved::title),
                new Column<>("case.section", Moved::section),
                new Column<>("case.handler", Moved::handler),
                new Column<>("due.kind", row -> words.word(row.move().before().kind())),
                new Column<>("whatif.before", row -> row.move().before().dueOn()),
                new Column<>("whatif.after", row -> row.move().after().dueOn()),
                new Column<>("whatif.by", Moved::days),
                new Column<>("whatif.lightbefore", row -> words.word(row.lightBefore())),
                new Column<>("whatif.lightafter", row -> words.word(row.lightAfter())));
    }
}
