package banli.query.screen.register;

import banli.language.word.deadline.Light;

/**
 * 灯的条件。 Lights as SQL over the register as {@code r}; {@code :today} is a parameter. Grey when answered, blue while an
 * objection is open, then by the days; none for a case that ended early. Each condition names plain columns, so that an
 * index finds the few cases that are lit among the many that are answered.
 */
final class Lights {
    /** The same words as in the index of what is open: so the server sees that the index will do. */
    static final String OPEN = "r.stage in ('REGISTERED', 'ROUTING_PROPOSED', 'ROUTING_APPROVED', 'ASSIGNED',"
            + " 'IN_HANDLING', 'SUBMITTED', 'SIGNED', 'ISSUED')";

    private static final String NOT_OVER = "(r.due_on is null or r.due_on >= :today)";

    /** The light of a row, null for none. */
    static final String OF_ROW = "case when " + condition(Light.GREY) + " then 'GREY' when " + condition(Light.BLUE)
            + " then 'BLUE' when " + condition(Light.RED) + " then 'RED' when " + condition(Light.YELLOW)
            + " then 'YELLOW' when " + condition(Light.GREEN) + " then 'GREEN' end";

    private Lights() {}

    static String condition(Light light) {
        return switch (light) {
            case GREY -> "r.stage in ('DELIVERED', 'CLOSED', 'ARCHIVED')";
            case BLUE -> "r.stage in ('HAND_ON_OBJECTED', 'OBJECTED')";
            case RED -> OPEN + " and r.due_on < :today";
            case YELLOW -> OPEN + " and " + NOT_OVER + " and r.warn_from <= :today";
            case GREEN -> OPEN + " and " + NOT_OVER + " and (r.warn_from is null or r.warn_from > :today)";
        };
    }
}
