package banli.desk.policy;

import banli.language.query.policy.ActRefused;
import banli.language.word.CaseId;
import banli.language.word.Text;

/** 会被拒绝的一件。 An act of a case that another policy would have refused; {@code label} is what the act is called. */
public record RefusedUnder(CaseId caseId, String number, String title, String section, Text label, ActRefused act) {}
