package banli.language.query.figures;

import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;

/** 统计范围。 Of which cases figures are made; null means all, and {@code -} as section or subject the cases that have none. */
public record FigureScope(String section, CaseKind kind, UnitRole role, String subject) {
    /** 全部案件。 Every case. */
    public static final FigureScope ALL = new FigureScope(null, null, null, null);
}
