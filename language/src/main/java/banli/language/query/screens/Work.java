package banli.language.query.screens;

import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.Instant;
import java.util.List;

/**
 * 后台工作。 The work of the screens as of now; fact numbers count from 0.
 *
 * @param position the last fact the screens have read, -1 before any
 * @param head the last fact of the ledger, -1 in an empty one
 * @param lagMillis age of the first fact not yet read, in milliseconds, 0 when all are read
 * @param readLastMinute facts read in the last minute by the process that answers
 * @param screens the screens, all read in one pass
 * @param stopped what can't be read, case by case
 * @param warnings what an administrator must look at: a fact that was changed, a clock that is off; none from an older process
 */
public record Work(
        long position,
        long head,
        long lagMillis,
        long readLastMinute,
        List<ScreenAtWork> screens,
        List<StoppedReading> stopped,
        List<Text> warnings) {
    public Work {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** 一屏。 A screen, and how many cases or other streams it has stopped reading. */
    public record ScreenAtWork(String screen, Text label, long stopped) {}

    /**
     * 停读之处。 A stream that a screen has stopped reading.
     *
     * @param stream id of the stream; a retry names it
     * @param caseId null for a stream beside the cases
     * @param number the case's number, null beside the cases and before its registration was read
     * @param title the case's title, null likewise
     * @param fact number of the fact that can't be read
     * @param reason whether it can't be read, or what it comes to can't be written
     * @param waiting how many facts of this stream wait behind it
     */
    public record StoppedReading(
            String stream,
            CaseId caseId,
            String number,
            String title,
            String screen,
            Text screenLabel,
            long fact,
            long sequence,
            String type,
            Text why,
            StopReason reason,
            Instant since,
            long waiting) {}
}
