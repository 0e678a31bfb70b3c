package banli.desk.lines;

import banli.language.word.CaseId;
import java.time.Instant;

/**
 * 一句来言。 What somebody wrote about a published reply; nobody knows who.
 *
 * @param text as it came
 * @param seenBy whoever of the registry saw it first, null while nobody has
 */
public record Line(String id, CaseId caseId, String text, Instant cameAt, String seenBy) {}
