package banli.language.query.figures;

import banli.language.word.CaseId;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;

/** 指标所计一行。 A counted unit with its case; item or proposer where the unit is ITEM or FORM. */
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
        boolean madeUp) {}
