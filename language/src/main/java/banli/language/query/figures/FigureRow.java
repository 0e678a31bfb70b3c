package banli.language.query.figures;

import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.util.List;

/**
 * 指标所计一行。 A counted unit with its case; item or proposer where the unit is ITEM or FORM.
 *
 * @param judged what the figure judges of it, one for each of {@link FigureCases#judges}, null where there is none
 * @param at where in the case's page the form, the contact or the items stand, null for the case as a whole
 */
public record FigureRow(
        CaseId caseId,
        String number,
        String title,
        CaseKind kind,
        UnitRole role,
        String subject,
        String section,
        String sectionName,
        Integer item,
        String proposer,
        String proposerName,
        boolean madeUp,
        List<Text> judged,
        String at) {}
