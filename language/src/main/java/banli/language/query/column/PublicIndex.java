package banli.language.query.column;

import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.List;

/** 公示的目录。 What there is in the column, newest first. */
public record PublicIndex(long position, List<Entry> replies) {
    /**
     * 一件。 A reply.
     *
     * @param withdrawn whether its publication was withdrawn
     * @param textSha256 of the text as published, in hex; null where versions were not asked for, or the text is gone
     * @param version other whenever its page says something else; null where versions were not asked for
     */
    public record Entry(CaseId caseId, LocalDate publishedOn, boolean withdrawn, String textSha256, String version) {}
}
