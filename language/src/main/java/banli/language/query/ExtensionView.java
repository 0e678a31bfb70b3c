package banli.language.query;

import banli.language.word.Actor;
import java.time.LocalDate;

/** 延期。 An extension asked for and how it ended (null while open). */
public record ExtensionView(
        int days,
        String reason,
        Actor askedBy,
        LocalDate askedOn,
        Boolean granted,
        String answer,
        LocalDate newDueOn,
        LocalDate answeredOn) {}
