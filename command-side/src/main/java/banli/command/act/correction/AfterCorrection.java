package banli.command.act.correction;

import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.lifecycle.Life;
import banli.language.lifecycle.Lifecycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 更正之后。 What must still hold of the whole case with a corrected fact in its place. */
final class AfterCorrection {
    private AfterCorrection() {}

    /** The correction, and what follows from it. */
    static List<CaseEvent> facts(RecordCorrected correction, CaseState c, Circumstances now, Requirements r) {
        int at = Math.toIntExact(correction.sequence());
        judge(at, correction.anew(), c, r);
        r.orRefuse();
        List<CaseEvent> all = new ArrayList<>(List.of(correction));
        all.addAll(CorrectedRegistration.following(at, correction.anew(), c, now, correction.happenedOn()));
        return all;
    }

    static void judge(int at, CaseEvent anew, CaseState c, Requirements r) {
        if (anew instanceof FollowUpStepped it) {
            steps(c, it.followUp(), at, it, r);
            return;
        }
        if (anew instanceof CaseRegistered registered) {
            CorrectedRegistration.judge(at, registered, c, r);
        }
        stages(at, anew, c.entries(), r);
        if (anew instanceof ContactRecorded contact) {
            r.require(
                    Rule.CONTACT_IN_WINDOW,
                    c.rounds().within(contact.round(), contact.phase(), contact.happenedOn()),
                    contact.happenedOn() + "不在第" + contact.round() + "轮该阶段之内，请核对日期或阶段",
                    contact.happenedOn() + " is not within that phase of round " + contact.round()
                            + "; check the date or the phase");
        }
    }

    /** A step of a later answer, among the steps of the same. */
    private static void steps(CaseState c, int followUp, int at, FollowUpStepped anew, Requirements r) {
        List<Entry> own = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < c.entries().size(); i++) {
            if (c.entries().get(i).fact() instanceof FollowUpStepped it && it.followUp() == followUp) {
                place = i == at ? own.size() : place;
                own.add(new Entry(
                        it.step(), c.entries().get(i).by(), c.entries().get(i).eventId()));
            }
        }
        stages(place, anew.step(), own, r);
    }

    private static void stages(int at, CaseEvent anew, List<Entry> entries, Requirements r) {
        r.require(
                Rule.CORRECTION_KEEPS_STAGES,
                life(entries, -1, null).equals(life(entries, at, anew))
                        && !flips(entries.get(at).fact(), anew),
                "更正后案件经过的环节会改变；请改用退回、撤回等动作",
                "The stages the case went through would change; use an act such as recalling or sending back instead");
        LocalDate next = nextStep(at, anew, entries);
        r.require(
                Rule.STEPS_IN_ORDER,
                next == null || !anew.happenedOn().isAfter(next),
                "下一步的日期为" + next + "，更正后的日期不得晚于它",
                "The next step is dated " + next + "; the corrected date must not be later");
    }

    private static Life life(List<Entry> entries, int at, CaseEvent anew) {
        Life life = Life.NONE;
        for (int i = 0; i < entries.size(); i++) {
            life = life.with(i == at ? anew : entries.get(i).fact());
        }
        return life;
    }

    private static boolean flips(CaseEvent old, CaseEvent anew) {
        return old instanceof ReplyDelivered before
                && anew instanceof ReplyDelivered after
                && before.completes() != after.completes();
    }

    private static LocalDate nextStep(int at, CaseEvent anew, List<Entry> entries) {
        if (!Lifecycle.of(anew.getClass()).moves()) {
            return null;
        }
        return entries.stream()
                .skip(at + 1L)
                .map(Entry::fact)
                .filter(fact -> Lifecycle.of(fact.getClass()).moves())
                .map(CaseEvent::happenedOn)
                .findFirst()
                .orElse(null);
    }
}
