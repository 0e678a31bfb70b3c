package banli.command.act.replay;

import banli.command.act.state.CaseState;
import banli.language.act.Act;
import banli.language.command.CaseCommand;
import banli.language.command.Input;
import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactConfirmed;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.IntakeEvent.CaseReturned;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.ObjectionOutcome;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 事实背后的动作。 The act behind a fact, made of the fact's own parts: what has one name in both is the same thing. */
final class ActBehind {
    private static final Map<Class<? extends CaseEvent>, Act> USUAL = usual();

    private ActBehind() {}

    /** Empty for what the clock does, and for corrections: what they corrected reads as it should have been. */
    static Optional<CaseCommand> of(CaseEvent fact, CaseState before) {
        if (fact instanceof FollowUpStepped it) {
            return Optional.ofNullable(
                            it.step() instanceof ReplySubmitted
                                    ? Act.FOLLOW_UP_REPLY
                                    : USUAL.get(it.step().getClass()))
                    .map(act -> made(act, it.step(), before.intake().caseId()));
        }
        CaseId id = before.stage() == null ? null : before.intake().caseId();
        return Optional.ofNullable(act(fact, before)).map(act -> made(act, fact, id));
    }

    private static Act act(CaseEvent fact, CaseState before) {
        return fact instanceof ContactWaived it
                        && before.contacts().asked(it.phase()).isPresent()
                ? Act.AGREE_WAIVER
                : USUAL.get(fact.getClass());
    }

    /** Of several acts that record a fact, the one whose first it is. */
    private static Map<Class<? extends CaseEvent>, Act> usual() {
        Map<Class<? extends CaseEvent>, Act> usual = new HashMap<>();
        for (boolean first : new boolean[] {true, false}) {
            for (Act act : Act.values()) {
                if (act.offices().stream().allMatch(office -> office == Office.SYSTEM)
                        || act == Act.CORRECT_RECORD
                        || act == Act.AGREE_CORRECTION) {
                    continue;
                }
                act.facts().stream().limit(first ? 1 : Long.MAX_VALUE).forEach(fact -> usual.putIfAbsent(fact, act));
            }
        }
        usual.remove(FollowUpStepped.class);
        return usual;
    }

    private static CaseCommand made(Act act, CaseEvent fact, CaseId id) {
        return Input.made(act.command(), part -> value(part, fact, id));
    }

    private static Object value(RecordComponent part, CaseEvent fact, CaseId id) {
        Object same = named(part.getName(), fact);
        return switch (part.getName()) {
            case "caseId" -> id;
            case "confirmed" -> fact instanceof ContactConfirmed;
            case "passed" -> fact instanceof ReplyReviewed;
            case "dueOn" -> same == null && named("deadline", fact) instanceof Deadline it ? it.dueOn() : same;
            case "outcome" -> part.getType() == ObjectionOutcome.class ? objection(fact) : same;
            default -> part.getType().isPrimitive() || part.getType().isInstance(same) ? same : null;
        };
    }

    private static ObjectionOutcome objection(CaseEvent fact) {
        return fact instanceof CaseReturned ? ObjectionOutcome.RETURNED : ObjectionOutcome.UPHELD;
    }

    private static Object named(String name, CaseEvent fact) {
        RecordComponent part = Input.parts(fact.getClass()).get(name);
        return part == null ? null : Input.value((Record) fact, part);
    }

    /** Whether everything that the act asks for today was recorded then. */
    static boolean whole(CaseCommand act) {
        for (RecordComponent part : Input.parts(act.getClass()).values()) {
            if (!part.getType().isPrimitive() && !Input.mayBeEmpty(part) && Input.value((Record) act, part) == null) {
                return false;
            }
        }
        return true;
    }
}
