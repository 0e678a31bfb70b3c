package banli.language.query;

import banli.language.word.CaseKind;
import banli.language.word.UnitRole;

/** 统计范围。 Of which cases figures are made; null means all, and {@code -} as section or subject the cases that have none. */
public record FigureScope(String section, CaseKind kind, UnitRole role, String subject) {
    /** 全部案件。 Every case. */
    public static final FigureScope ALL = new FigureScope(null, null, null, null);
}
