package banli.language.query.casefile;

import banli.language.word.Actor;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;

/** 免除联系。 A waived contact; when and how the proposer said so is null where it was not kept or a paper says it; as is the paper. */
public record WaiverView(
        int round,
        Phase phase,
        String reason,
        String saidBy,
        LocalDate saidOn,
        Channel saidHow,
        Attachment paper,
        LocalDate happenedOn,
        long sequence) {
    /** 待同意的免除。 One asked for that waits for the deputy leader. */
    public record Asked(
            int round,
            Phase phase,
            String reason,
            String saidBy,
            LocalDate saidOn,
            Channel saidHow,
            Attachment paper,
            Actor by,
            LocalDate on) {}
}
