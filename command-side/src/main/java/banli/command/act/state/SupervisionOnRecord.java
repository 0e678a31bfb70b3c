package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.event.SupervisionEvent.KeySupervisionLifted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 在案的督办。 Key supervision and chases.
 *
 * @param key whether the case is under key supervision
 * @param keyOn the day of the last step of that track, null before any
 * @param chases the day of each chase, the first at 0
 * @param unanswered the ordinals of chases without an answer
 */
public record SupervisionOnRecord(boolean key, LocalDate keyOn, List<LocalDate> chases, Set<Integer> unanswered) {
    /** 尚无。 None yet. */
    public static final SupervisionOnRecord NONE = new SupervisionOnRecord(false, null, List.of(), Set.of());

    /** 读入一件事实。 After one more fact. */
    public SupervisionOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case KeySupervisionDesignated now -> new SupervisionOnRecord(true, now.happenedOn(), chases, unanswered);
            case KeySupervisionLifted now -> new SupervisionOnRecord(false, now.happenedOn(), chases, unanswered);
            case CaseChased now -> {
                Set<Integer> open = new HashSet<>(unanswered);
                open.add(now.chase());
                List<LocalDate> all = new ArrayList<>(chases);
                all.add(now.happenedOn());
                yield new SupervisionOnRecord(key, keyOn, all, open);
            }
            case ChaseAnswered now -> {
                Set<Integer> open = new HashSet<>(unanswered);
                open.remove(now.chase());
                yield new SupervisionOnRecord(key, keyOn, chases, open);
            }
            default -> this;
        };
    }
}
