package banli.desk.policy;

import banli.language.query.policy.CasesReplayed.DueReplayed;
import banli.language.word.CaseId;

/** 一项不同。 A deadline of a case that differs; {@code days} by how many days, null where there is no day on one side. */
public record DueUnder(
        CaseId caseId,
        String number,
        String title,
        String section,
        String handler,
        String about,
        DueReplayed due,
        Long days) {}
