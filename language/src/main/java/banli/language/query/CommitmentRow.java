package banli.language.query;

import banli.language.word.CaseId;
import banli.language.word.Light;

/** 一项承诺。 A commitment with its case. */
public record CommitmentRow(
        CaseId caseId,
        String number,
        String title,
        String section,
        CommitmentView commitment,
        Light light,
        String latestProgress) {}
