package banli.language.query.casefile;

import java.time.LocalDate;

/** 更正。 Which fact was corrected by which, and why. */
public record CorrectionView(long corrected, long by, String reason, LocalDate on) {}
