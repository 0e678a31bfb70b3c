package banli.language.query.list;

import banli.language.query.casefile.CommitmentView;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;

/** 一项承诺。 A commitment with its case; its owner is a person or a unit. */
public record CommitmentRow(
        CaseId caseId,
        String number,
        String title,
        String section,
        String sectionName,
        CommitmentView commitment,
        String ownerName,
        Light light,
        String latestProgress) {}
