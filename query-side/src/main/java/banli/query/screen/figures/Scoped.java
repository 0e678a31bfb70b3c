package banli.query.screen.figures;

import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;

/** 可筛选的案件。 What a scope looks at of a case. */
public interface Scoped {
    /** 承办科室。 The section that has it, null before it is assigned. */
    String section();

    /** 种类。 Its kind. */
    CaseKind kind();

    /** 办理职责。 The bureau's part. */
    UnitRole role();

    /** 分类。 Its subject, null for none. */
    String subject();
}
