package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.event.SupervisionEvent.KeySupervisionLifted;
import java.util.HashSet;
import java.util.Set;

/** 在案的督办。 Whether the case is under key supervision, how many chases there were, and which are unanswered. */
public record SupervisionOnRecord(boolean key, int chases, Set<Integer> unanswered) {
    /** 尚无。 None yet. */
    public static final SupervisionOnRecord NONE = new SupervisionOnRecord(false, 0, Set.of());

    /** 读入一件事实。 After one more fact. */
    public SupervisionOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case KeySupervisionDesignated _ -> new SupervisionOnRecord(true, chases, unanswered);
            case KeySupervisionLifted _ -> new SupervisionOnRecord(false, chases, unanswered);
            case CaseChased now -> {
                Set<Integer> open = new HashSet<>(unanswered);
                open.add(now.chase());
                yield new SupervisionOnRecord(key, chases + 1, open);
            }
            case ChaseAnswered now -> {
                Set<Integer> open = new HashSet<>(unanswered);
                open.remove(now.chase());
                yield new SupervisionOnRecord(key, chases, open);
            }
            default -> this;
        };
    }
}
