package banli.language.lifecycle;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplyDelivered;

/**
 * 案件走到哪一步。 How far a case has come: its stage, the stage before an objection upwards, and its round.
 *
 * @param stage null before registration
 * @param before the stage it returns to when an objection upwards is not accepted, else null
 * @param round from 1; each reopening begins another
 */
public record Life(Stage stage, Stage before, int round) {
    /** 尚未登记。 Before registration. */
    public static final Life NONE = new Life(null, null, 0);

    /** 读入一件事实之后。 How far after that fact; tracks beside the stage change nothing. */
    public Life with(CaseEvent fact) {
        return switch (fact) {
            case CaseRegistered _ -> new Life(Stage.REGISTERED, null, 1);
            case CaseReopened reopened -> new Life(Stage.IN_HANDLING, null, reopened.round());
            case ReplyDelivered delivered when !delivered.completes() -> this;
            default -> moved(Lifecycle.of(fact.getClass()));
        };
    }

    private Life moved(LifecycleRow row) {
        return switch (row.move()) {
            case STAYS -> this;
            case TO -> new Life(row.to(), row.to() == Stage.HAND_ON_OBJECTED ? stage : null, round);
            case BACK -> new Life(before, null, round);
        };
    }
}
