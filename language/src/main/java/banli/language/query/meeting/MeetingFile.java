package banli.language.query.meeting;

import banli.language.query.directory.KnownNames;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 会议记录。 Everything on record of a meeting; {@code names} has the names of all whom it mentions by id.
 *
 * @param withheld how many of its cases whoever asks may not read; neither they nor what was decided of them are told, nor the papers
 */
public record MeetingFile(
        long position,
        String meeting,
        MeetingKind kind,
        LocalDate heldOn,
        String place,
        String chair,
        List<String> present,
        List<CaseId> cases,
        int withheld,
        String agenda,
        List<DecisionRow> decisions,
        List<Attachment> papers,
        Actor recordedBy,
        List<Corrected> corrections,
        boolean madeUp,
        KnownNames names) {
    /** 一次更正。 By whom the record was corrected, when, and why. */
    public record Corrected(Actor by, Instant at, String reason) {}
}
