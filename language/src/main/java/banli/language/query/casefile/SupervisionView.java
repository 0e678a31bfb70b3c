package banli.language.query.casefile;

import java.time.LocalDate;

/** 重点督办。 A key supervision; {@code liftedOn} null while it lasts. */
public record SupervisionView(String leader, String level, LocalDate on, LocalDate liftedOn, String liftedReason) {}
