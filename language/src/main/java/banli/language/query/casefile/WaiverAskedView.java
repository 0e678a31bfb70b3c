package banli.language.query.casefile;

import banli.language.word.Actor;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;

/** 待同意的免除。 A waiver asked for that waits for the deputy leader. */
public record WaiverAskedView(
        int round,
        Phase phase,
        String reason,
        String saidBy,
        LocalDate saidOn,
        Channel saidHow,
        Actor by,
        LocalDate on) {}
