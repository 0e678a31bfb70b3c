package banli.command.rulebook;

import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;

/**
 * 所要的文号。 Which number a letter is to have.
 *
 * @param mark as it stands before the year; null for the office's own, with what tells opinions apart
 * @param number as it was given outside; null for the next of the series
 */
public record LetterNumber(SeriesKind kind, String mark, int year, Integer number) {
    /** 所属系列。 Its series, in an office of that mark. */
    public SeriesId series(String officeMark) {
        return mark == null ? new SeriesId(officeMark, year, kind) : SeriesId.marked(mark, year, kind);
    }
}
