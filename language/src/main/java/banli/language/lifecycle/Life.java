package banli.language.lifecycle;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;

/**
 * 案件走到哪一步。 How far a case has come: its stage, the stage before an objection upwards, its round, and beside them how far its
 * later answer has come.
 *
 * @param stage null before registration
 * @param before the stage it returns to when an objection upwards is not accepted, else null
 * @param round from 1; each reopening begins another
 */
public record Life(Stage stage, Stage before, int round, FollowUp followUp) {
    /** 尚未登记。 Before registration. */
    public static final Life NONE = new Life(null, null, 0);

    public Life(Stage stage, Stage before, int round) {
        this(stage, before, round, FollowUp.NONE);
    }

    /**
     * 最近一次再次答复。 The last later answer and its step.
     *
     * @param number from 1 in the case; 0 before any
     * @param stage IN_HANDLING to DELIVERED; null before any, and once the case was reopened
     */
    public record FollowUp(int number, Stage stage) {
        /** 尚无。 None yet. */
        public static final FollowUp NONE = new FollowUp(0, null);

        /** 是否在办。 Whether it is drafted, signed or issued, and not everyone has it yet. */
        public boolean open() {
            return stage == Stage.IN_HANDLING
                    || stage == Stage.SUBMITTED
                    || stage == Stage.SIGNED
                    || stage == Stage.ISSUED;
        }
    }

    /** 办到的环节。 Where it stands for whoever works on it: that of its later answer, where one is on its way. */
    public Stage at() {
        return followUp.open() ? followUp.stage : stage;
    }

    /** 读入一件事实之后。 How far after that fact; tracks beside the stage change nothing. */
    public Life with(CaseEvent fact) {
        return switch (fact) {
            case CaseRegistered _ -> new Life(Stage.REGISTERED, null, 1);
            case CaseReopened reopened ->
                new Life(Stage.IN_HANDLING, null, reopened.round(), new FollowUp(followUp.number, null));
            case FollowUpStepped it -> {
                Stage from = it.followUp() == followUp.number ? followUp.stage : Stage.IN_HANDLING;
                Stage to = new Life(from, null, round).with(it.step()).stage;
                yield new Life(stage, before, round, new FollowUp(it.followUp(), to));
            }
            case ReplyDelivered delivered when !delivered.completes() -> this;
            default -> moved(Lifecycle.of(fact.getClass()));
        };
    }

    private Life moved(LifecycleRow row) {
        return switch (row.move()) {
            case STAYS -> this;
            case TO -> new Life(row.to(), row.to() == Stage.HAND_ON_OBJECTED ? stage : null, round, followUp);
            case BACK -> new Life(before, null, round, followUp);
        };
    }
}
