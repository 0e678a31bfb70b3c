package banli.query.screen;

import banli.language.lifecycle.Stage;
import banli.language.query.register.CaseRow;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * 某日的灯。 The light of a case on a day: in Java, and as SQL over rows with a due day and a day from which it warns,
 * {@code :today} a parameter.
 */
public final class LightOnDay {
    /** 进行中。 Over the register as {@code r}: lit by the days, in the same words as the index of what is open, so that the server sees that it will do. */
    public static final String OPEN = inStage(Kind.OPEN);

    /** 台账一行的灯。 Over the register as {@code r}: null for none. */
    public static final String OF_ROW = "case when " + condition(Light.GREY) + " then 'GREY' when "
            + condition(Light.BLUE) + " then 'BLUE' when " + OPEN + " then " + running("r") + " end";

    private LightOnDay() {}

    /** 某日的灯。 Of a case of the register; null for none. */
    public static Light of(CaseRow row, LocalDate today) {
        return of(row.stage(), row.dueOn(), row.warnFrom(), today);
    }

    /** 某日的灯。 Of a case at a stage; null for none. */
    public static Light of(Stage stage, LocalDate dueOn, LocalDate warnFrom, LocalDate today) {
        return switch (Kind.of(stage)) {
            case OPEN -> Light.running(dueOn, warnFrom, today);
            case PAUSED -> Light.BLUE;
            case ANSWERED -> Light.GREY;
            case ENDED_EARLY -> null;
        };
    }

    /** 灯的条件。 Over the register as {@code r}. Each names plain columns, so that an index finds the few that are lit among the many that are answered. */
    public static String condition(Light light) {
        String notOver = OPEN + " and (r.due_on is null or r.due_on >= :today)";
        return switch (light) {
            case GREY -> inStage(Kind.ANSWERED);
            case BLUE -> inStage(Kind.PAUSED);
            case RED -> OPEN + " and r.due_on < :today";
            case YELLOW -> notOver + " and r.warn_from <= :today";
            case GREEN -> notOver + " and (r.warn_from is null or r.warn_from > :today)";
        };
    }

    /** 进行中的灯。 {@link Light#running} as SQL, over rows of that name. */
    public static String running(String rows) {
        return "case when :today > " + rows + ".due_on then 'RED' when :today >= " + rows
                + ".warn_from then 'YELLOW' else 'GREEN' end";
    }

    private static String inStage(Kind kind) {
        return Arrays.stream(Stage.values())
                .filter(stage -> Kind.of(stage) == kind)
                .map(stage -> "'" + stage + "'")
                .collect(Collectors.joining(", ", "r.stage in (", ")"));
    }

    /** What the stage alone says of the light. */
    private enum Kind {
        OPEN,
        PAUSED,
        ANSWERED,
        ENDED_EARLY;

        static Kind of(Stage stage) {
            return switch (stage) {
                case REGISTERED, ROUTING_PROPOSED, ROUTING_APPROVED, ASSIGNED, IN_HANDLING, SUBMITTED, SIGNED, ISSUED ->
                    OPEN;
                case HAND_ON_OBJECTED, OBJECTED -> PAUSED;
                case DELIVERED, CLOSED, ARCHIVED -> ANSWERED;
                case RETURNED, WITHDRAWN, ANNULLED -> ENDED_EARLY;
            };
        }
    }
}
