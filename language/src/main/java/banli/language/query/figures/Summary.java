package banli.language.query.figures;

import banli.language.word.CaseId;
import java.util.List;

/** 年度总结(第一部分)。 The text, and its parts: plain wording, or bound to a figure or a case. */
public record Summary(long position, int year, String text, List<Part> parts) {
    /** 一段。 A run of text; {@code figure} or {@code caseId} when it is bound, else both null. */
    public record Part(String text, String figure, CaseId caseId) {}
}
