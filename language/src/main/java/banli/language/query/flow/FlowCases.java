package banli.language.query.flow;

import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/**
 * 一行的案件。 The cases of a line, the longest first.
 *
 * @param narrowed what they are narrowed to, in words
 */
public record FlowCases(
        long position,
        int year,
        FlowTable table,
        String key,
        Text label,
        boolean open,
        List<Text> narrowed,
        long total,
        List<Row> cases) {
    /**
     * 一案。 A case with its days.
     *
     * @param from the first day of it, null where the line takes no days
     * @param until the last, null where it lasts still
     */
    public record Row(
            CaseId caseId,
            String number,
            String title,
            CaseKind kind,
            UnitRole role,
            String section,
            String sectionName,
            LocalDate from,
            LocalDate until,
            Long days,
            Long working,
            int times,
            boolean madeUp) {}
}
