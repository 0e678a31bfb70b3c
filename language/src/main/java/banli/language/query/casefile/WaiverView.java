package banli.language.query.casefile;

import banli.language.word.proposal.Phase;
import java.time.LocalDate;

/** 免除联系。 A waived contact. */
public record WaiverView(int round, Phase phase, String reason, String saidBy, LocalDate happenedOn, long sequence) {}
