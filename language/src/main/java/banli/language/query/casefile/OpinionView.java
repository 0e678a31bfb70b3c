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
        String waivedReason) {
    /** 另一单位的。 The same, of another unit. */
    public OpinionView of(String other) {
        return new OpinionView(
                round,
                other,
                other.equals(unit) ? unitName : null,
                question,
                askedOn,
                dueOn,
                receivedOn,
                text,
                documentNumber,
                waived,
                waivedReason);
    }
}
