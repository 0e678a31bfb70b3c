package banli.language.query.casefile;

import java.time.LocalDate;

/** 进展。 Progress of the case (both null), an item or a commitment. */
public record ProgressView(
        String text, Integer item, Integer commitment, LocalDate on, long sequence, boolean madeUp) {}
