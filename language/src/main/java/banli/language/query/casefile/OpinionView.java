package banli.language.query.casefile;

import java.time.LocalDate;

/** 会办意见。 An opinion asked for and how it came; {@code receivedOn} null while outstanding, {@code waived} with its reason. */
public record OpinionView(
        int round,
        String unit,
        String unitName,
        String question,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate receivedOn,
        String text,
        String documentNumber,
        boolean waived,
        String waivedReason) {}
