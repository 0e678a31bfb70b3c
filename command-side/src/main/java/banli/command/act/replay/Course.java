package banli.command.act.replay;

import banli.command.act.state.DeadlinesOnRecord;
import banli.command.act.state.OpenDeadline;
import banli.language.event.CaseEvent;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.query.policy.CasesReplayed.Kept;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 期限的经过。 What the bureau owed in a case and when, met or not, in the order it began. */
final class Course {
    private final Map<Thing, Integer> begun = new LinkedHashMap<>();
    private final Map<Thing, Run> running = new LinkedHashMap<>();
    private final List<Run> all = new ArrayList<>();
    private Run firstAnswer;

    /** 一事。 What is owed: an answer, a form, a promise, to whom. */
    record Thing(DeadlineKind kind, String of, Integer commitment) {}

    /** 一次期限。 One deadline from its beginning to its end. */
    static final class Run {
        final Thing thing;
        final int time;
        final int round;
        LocalDate start;
        LocalDate dueOn;
        LocalDate metOn;
        boolean ended;

        private Run(Thing thing, int time, int round) {
            this.thing = thing;
            this.time = time;
            this.round = round;
        }

        /** How it was kept by that day; null when it was dropped. */
        Kept kept(LocalDate today) {
            if (metOn != null) {
                return metOn.isAfter(dueOn) ? Kept.LATE : Kept.IN_TIME;
            }
            return ended ? null : today.isAfter(dueOn) ? Kept.OVERDUE : Kept.RUNNING;
        }

        private boolean isAnswer() {
            return switch (thing.kind()) {
                case REPLY, REWORK -> true;
                case OPINION -> thing.of() == null;
                default -> false;
            };
        }
    }

    /** After a fact, which left these to run. */
    void read(CaseEvent fact, DeadlinesOnRecord now, int round) {
        Map<Thing, OpenDeadline> open = new LinkedHashMap<>();
        now.open().stream()
                .filter(one -> one.kind().ours())
                .forEach(one -> open.put(new Thing(one.kind(), one.of(), one.commitment()), one));
        running.entrySet().removeIf(one -> !open.containsKey(one.getKey()) && end(one.getValue(), fact));
        open.forEach((thing, one) -> {
            Run run = running.computeIfAbsent(thing, it -> begin(it, round));
            run.start = one.start();
            run.dueOn = one.dueOn();
        });
    }

    private Run begin(Thing thing, int round) {
        Run run = new Run(thing, begun.merge(thing, 1, Integer::sum), round);
        all.add(run);
        return run;
    }

    private boolean end(Run run, CaseEvent fact) {
        run.ended = true;
        if (meets(fact, run.thing.kind())) {
            run.metOn = fact.happenedOn();
            if (firstAnswer == null && run.isAnswer()) {
                firstAnswer = run;
            }
        }
        return true;
    }

    private static boolean meets(CaseEvent fact, DeadlineKind kind) {
        return switch (kind) {
            case FIRST_CONTACT -> fact instanceof ContactRecorded || fact instanceof ContactWaived;
            case OPINION -> fact instanceof OpinionReceived || fact instanceof ReplyDelivered;
            case REPLY, REWORK -> fact instanceof ReplyDelivered;
            case FEEDBACK -> fact instanceof SatisfactionRecorded;
            case PUBLICATION -> fact instanceof ReplyPublished;
            case COMMITMENT -> fact instanceof CommitmentFulfilled;
            case LATER_ANSWER -> fact instanceof FollowUpStepped;
            case OBJECTION, HAND_ON -> false;
        };
    }

    /** Everything that was owed and neither dropped nor somebody else's. */
    List<Run> all() {
        return all;
    }

    /** The answer that reached everyone first. */
    Run firstAnswer() {
        return firstAnswer;
    }

    /** When the answer of that round is, or was, due; null for no day. */
    LocalDate answerDue(int round) {
        return all.stream()
                .filter(run -> run.round == round && run.isAnswer())
                .reduce((_, last) -> last)
                .map(run -> run.dueOn)
                .orElse(null);
    }
}
