package banli.language.query.casefile;

import banli.language.word.Actor;
import java.time.LocalDate;

/** 待同意的退回。 An objection upwards that waits for the chief leader. */
public record ObjectionView(String reason, String unitProposed, Actor by, LocalDate on) {}
