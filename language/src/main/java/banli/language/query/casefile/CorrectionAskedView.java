package banli.language.query.casefile;

import banli.language.word.Actor;
import java.time.LocalDate;

/** 待同意的更正。 A correction asked for that waits for another person, and of which fact. */
public record CorrectionAskedView(int correction, long sequence, String reason, Actor by, LocalDate on) {}
