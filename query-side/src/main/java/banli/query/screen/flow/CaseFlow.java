package banli.query.screen.flow;

import banli.language.word.CaseId;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.Row;
import banli.query.screen.Sight;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Stay;
import banli.query.screen.casefile.Trace;
import banli.query.screen.casefile.Trace.Step;
import banli.query.screen.figures.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** 一案的流程。 The course of a case, with what it is found, grouped and named by. */
public record CaseFlow(
        CaseId caseId,
        int year,
        String number,
        String title,
        CaseKind kind,
        UnitRole role,
        String subject,
        String section,
        String handler,
        boolean madeUp,
        List<Step> steps,
        List<Stay> stays)
        implements Scoped {
    /** 流程表。 A row a case; its steps and waits as lines of text, which take less time to read than a document would. */
    public static final Table TABLE = Table.keyed(
            "flow",
            1,
            "case_id text",
            "year int4",
            "number text",
            "title text",
            "kind text",
            "role text",
            "subject text",
            "section text",
            "handler text",
            "made_up bool",
            "steps text",
            "stays text");

    /** 由案卷得出。 Read off the case file. */
    public static CaseFlow of(CaseOnFile it) {
        Trace trace = it.trace();
        return new CaseFlow(
                it.caseId(),
                it.registered().registerYear(),
                it.registered().number().number(),
                it.registered().title(),
                it.registered().kind(),
                it.role(),
                it.registered().subject(),
                it.assignment().section(),
                it.assignment().handler(),
                !it.marks().madeUp().isEmpty(),
                trace.steps(),
                trace.stays());
    }

    /** 表中的行。 As the table keeps it. */
    public Row row() {
        return TABLE.row(
                caseId,
                year,
                number,
                title,
                kind,
                role,
                subject,
                section,
                handler,
                madeUp,
                CourseText.steps(steps),
                CourseText.stays(stays));
    }

    static CaseFlow of(ResultSet row) throws SQLException {
        return new CaseFlow(
                new CaseId(row.getString(1)),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                CaseKind.valueOf(row.getString(5)),
                UnitRole.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                CourseText.steps(row.getString(11)),
                CourseText.stays(row.getString(12)));
    }

    /** 遮去内容。 The same for counting, without what it is about and whose it is. */
    CaseFlow veiled() {
        return new CaseFlow(
                caseId,
                year,
                number,
                Sight.VEILED.zh(),
                kind,
                role,
                null,
                section,
                null,
                madeUp,
                steps,
                stays.stream()
                        .map(stay -> stay.person() == null
                                ? stay
                                : new Stay(stay.office(), FlowLabels.VEILED, stay.what(), stay.section(), stay.from()))
                        .toList());
    }
}
