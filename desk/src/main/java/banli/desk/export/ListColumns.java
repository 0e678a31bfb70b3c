package banli.desk.export;

import banli.desk.past.Changed;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.directory.KnownNames;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.Findings;
import banli.language.query.list.CommitmentRow;
import banli.language.query.security.SecurityRecordPage;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Text;
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
                        "export.told",
                        row -> row.entry().told() == null
                                ? null
                                : words.say().actor(row.entry().told(), row.names())),
                new Column<>("trail.case", row -> row.entry().number()),
                new Column<>("trail.what", row -> words.say().text(row.entry().sentence())),
                new Column<>("export.marks", row -> marks(words, row.entry())),
                new Column<>(
                        "trail.recorded", row -> words.say().time(row.entry().recordedAt())));
    }

    static List<Column<Finding>> findings(Words words) {
        List<Column<Finding>> columns = new ArrayList<>(List.of(
                new Column<>("trail.case", row -> row.row().fact().number()),
                new Column<>("case.title", row -> row.row().title()),
                new Column<>(
                        "case.section",
                        row -> Words.named(row.row().section(), row.row().sectionName())),
                new Column<>("findings.days", row -> row.row().days()),
                new Column<>("findings.why", row -> said(words, row.row().why())),
                new Column<>("findings.was", row -> said(words, row.row().was())),
                new Column<>(
                        "findings.other",
                        row -> row.row().other() == null
                                ? null
                                : said(words, row.row().other().sentence())),
                new Column<>(
                        "findings.other.fact",
                        row -> row.row().other() == null
                                ? null
                                : row.row().other().position())));
        trail(words).stream()
                .filter(column -> !column.head().equals("trail.case"))
                .map(column ->
                        new Column<Finding>(column.head(), row -> column.cell().apply(row.said())))
                .forEach(columns::add);
        return columns;
    }

    static List<Column<SecurityRecordPage.Event>> securityRecord(Words words) {
        return List.of(
                new Column<>("security.number", SecurityRecordPage.Event::number),
                new Column<>("security.at", row -> words.say().time(row.at())),
                new Column<>("security.kind", row -> words.word(row.kind())),
                new Column<>("security.person", SecurityRecordPage.Event::person),
                new Column<>("security.address", SecurityRecordPage.Event::address),
                new Column<>("security.outcome", row -> words.word(row.outcome())),
                new Column<>("security.detail", SecurityRecordPage.Event::detail));
    }

    static List<Column<Changed>> changes(Words words) {
        return List.of(
                new Column<>("case.number", row -> row.of().number()),
                new Column<>("case.title", row -> row.of().title()),
                new Column<>("difference.kind", row -> words.word(row.change().kind())),
                new Column<>(
                        "figures.figure",
                        row -> row.change().label() == null
                                ? null
                                : words.say().text(row.change().label()) + " " + words.of("part." + row.part())),
                new Column<>(
                        "difference.was",
                        row -> row.change().was() == null && row.change().kind() != Kind.FIGURE
                                ? null
                                : words.say().text(row.was())),
                new Column<>(
                        "difference.now",
                        row -> row.change().now() == null && row.change().kind() != Kind.FIGURE
                                ? null
                                : words.say().text(row.now())),
                new Column<>("difference.since", row -> row.change().since()),
                new Column<>(
                        "difference.fact",
                        row -> row.change().fact() == null
                                ? null
                                : row.change().fact().position()),
                new Column<>(
                        "difference.recorded",
                        row -> row.change().fact() == null
                                ? null
                                : words.say().time(row.change().fact().recordedAt())),
                new Column<>(
                        "difference.cause",
                        row -> row.change().fact() == null
                                ? null
                                : words.say().text(row.change().fact().sentence())));
    }

    /** 轨迹一行。 A fact in words, with the names that came with its page. */
    record Said(TrailEntry entry, KnownNames names) {
        static List<Said> all(Trail page) {
            return page.entries().stream()
                    .map(entry -> new Said(entry, page.names()))
                    .toList();
        }
    }

    /** 线索一行。 A finding, with its fact in words. */
    record Finding(FindingRow row, Said said) {
        static List<Finding> all(Findings page) {
            return page.rows().stream()
                    .map(row -> new Finding(row, new Said(row.fact(), page.names())))
                    .toList();
        }
    }

    private static String said(Words words, Text text) {
        return text == null ? null : words.say().text(text);
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
