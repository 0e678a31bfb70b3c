package banli.language.lifecycle;

import banli.language.event.CaseEvent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * 生命周期表的一行。 One row of {@link Lifecycle}.
 *
 * @param fact the fact's class
 * @param in the stages in which it may be recorded
 * @param usual those of them from which it is the usual step on
 * @param move what it does to the stage
 * @param to the stage it leads to, null unless {@code move} is {@code TO}
 * @param opens whether it also begins a case that is not yet on record
 */
public record LifecycleRow(
        Class<? extends CaseEvent> fact, Set<Stage> in, Set<Stage> usual, Move move, Stage to, boolean opens) {
    /** 对环节的作用。 What a fact does to the stage. */
    public enum Move {
        /** 不变。 A track beside the stage. */
        STAYS,
        /** 转入。 Leads to a stage. */
        TO,
        /** 恢复。 Leads back to the stage before. */
        BACK
    }

    /** The sets of stages are copied and read-only. */
    public LifecycleRow {
        in = copied(in);
        usual = copied(usual);
    }

    private static Set<Stage> copied(Set<Stage> stages) {
        return Collections.unmodifiableSet(stages.isEmpty() ? EnumSet.noneOf(Stage.class) : EnumSet.copyOf(stages));
    }

    /** 此环节可否记录。 Whether it may be recorded in a stage; null is "no such case yet". */
    public boolean allowedIn(Stage stage) {
        return stage == null ? opens : in.contains(stage);
    }

    /** 是否推动环节。 Whether it moves the stage. */
    public boolean moves() {
        return move != Move.STAYS;
    }

    /** 是否离开办理的通常过程。 Whether it leads out of the usual course: back to where the case came from, or to an early end. */
    public boolean leavesCourse() {
        return to != null && (to == Stage.HAND_ON_OBJECTED || to.endedEarly());
    }
}
