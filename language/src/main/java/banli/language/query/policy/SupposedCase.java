package banli.language.query.policy;

import banli.language.word.CaseId;
import java.time.LocalDate;

/**
 * 设想的一案。 What figures of a case would be made of under supposed rules.
 *
 * @param dueOn when its present answer would be due, null for no day
 * @param onTime whether the first answer would have been in time
 * @param met whether it would have counted as met before the reply
 */
public record SupposedCase(CaseId caseId, LocalDate dueOn, boolean onTime, boolean met) {}
