package banli.query.screen.origin;

import banli.language.lifecycle.Stage;
import banli.language.query.register.CaseRow;
import banli.language.word.deadline.Light;
import java.time.LocalDate;

/** 案件的灯。 The light of a case on a day, as the register shows it, and from which day it has burnt so. */
public record Lamp(Light light, LocalDate turned) {
    static Lamp of(CaseRow row, LocalDate today) {
        return of(row.stage(), row.dueOn(), row.warnFrom(), today);
    }

    /** 某日的灯。 The light on a day; {@code turned} is null when a fact turned it, else the day that did. */
    public static Lamp of(Stage stage, LocalDate dueOn, LocalDate warnFrom, LocalDate today) {
        return switch (stage) {
            case RETURNED, WITHDRAWN, ANNULLED -> new Lamp(null, null);
            case DELIVERED, CLOSED, ARCHIVED -> new Lamp(Light.GREY, null);
            case HAND_ON_OBJECTED, OBJECTED -> new Lamp(Light.BLUE, null);
            default -> byDay(dueOn, warnFrom, today);
        };
    }

    private static Lamp byDay(LocalDate dueOn, LocalDate warnFrom, LocalDate today) {
        if (dueOn != null && today.isAfter(dueOn)) {
            return new Lamp(Light.RED, dueOn.plusDays(1));
        }
        return warnFrom != null && !today.isBefore(warnFrom)
                ? new Lamp(Light.YELLOW, warnFrom)
                : new Lamp(Light.GREEN, null);
    }
}
