package banli.command.act.state;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ClosingEvent.CaseWithdrawn;
import banli.language.event.CommitmentEvent.CommitmentCarriedOver;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.CaseReturned;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.RegistrationAnnulled;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.OpinionEvent.OpinionWaived;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.word.Actor;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * 在案的期限。 The deadlines that still run, and the request for more time that is not yet answered.
 *
 * @param askedBy who asked for more time, null when nothing is asked
 * @param askedDays how many days were asked for
 */
public record DeadlinesOnRecord(List<OpenDeadline> open, Actor askedBy, int askedDays) {
    /** 尚无。 None yet. */
    public static final DeadlinesOnRecord NONE = new DeadlinesOnRecord(List.of(), null, 0);

    /** 读入一件事实。 After one more fact. */
    public DeadlinesOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case CaseRegistered now -> begin(now.deadlines());
            case CaseAssigned now ->
                end(kind(DeadlineKind.HAND_ON, DeadlineKind.OBJECTION))
                        .fitting(now.role())
                        .begin(now.deadlines());
            case CaseReassigned now -> begin(now.deadlines());
            case CaseAccepted _ -> end(kind(DeadlineKind.OBJECTION));
            case ContactRecorded _ -> end(kind(DeadlineKind.FIRST_CONTACT));
            case ContactWaived _ -> end(kind(DeadlineKind.FIRST_CONTACT));
            case OpinionAsked now -> begin(now.deadline(), now.unit(), null);
            case OpinionReceived now -> end(of(DeadlineKind.OPINION, now.unit()));
            case OpinionWaived now -> end(of(DeadlineKind.OPINION, now.unit()));
            case ReplyDelivered now
            when now.completes() ->
                end(OpenDeadline::isAnswer)
                        .end(kind(DeadlineKind.FIRST_CONTACT))
                        .begin(now.deadlines())
                        .asked(null, 0);
            case FollowUpStepped it
            when it.step() instanceof ReplyDelivered now && now.completes() ->
                end(kind(DeadlineKind.LATER_ANSWER)).begin(now.deadlines() == null ? List.of() : now.deadlines());
            case FeedbackRequested now ->
                end(of(DeadlineKind.FEEDBACK, null)).begin(now.deadline(), now.proposer(), null);
            case SatisfactionRecorded now ->
                end(of(DeadlineKind.FEEDBACK, null)).end(of(DeadlineKind.FEEDBACK, now.proposer()));
            case DisclosureDecided now
            when now.choice() == DisclosureChoice.WITHHOLD -> end(kind(DeadlineKind.PUBLICATION));
            case DisclosureDecided now when now.deadlines() != null -> begin(now.deadlines());
            case ReplyPublished _ -> end(kind(DeadlineKind.PUBLICATION));
            case CommitmentMade now -> begin(now.deadline(), null, now.commitment());
            case CommitmentCarriedOver now ->
                end(o -> promise(o, now.commitment())).begin(now.deadline(), null, now.commitment());
            case CommitmentFulfilled now -> end(o -> promise(o, now.commitment()));
            case CaseReopened now ->
                end(kind(DeadlineKind.FEEDBACK, DeadlineKind.PUBLICATION, DeadlineKind.LATER_ANSWER))
                        .begin(now.deadlines())
                        .asked(null, 0);
            case CaseWithdrawn _, CaseReturned _, RegistrationAnnulled _ -> NONE;
            case ExtensionRequested now -> asked(entry.by(), now.days());
            case ExtensionRefused _ -> asked(null, 0);
            case DirectiveRecorded now -> begin(now.deadlines());
            case RoleChanged now -> fitting(now.role()).begin(now.deadlines());
            case ExtensionGranted now ->
                change(OpenDeadline::isAnswer, o -> o.extended(now.deadline(), askedDays, now.happenedOn()))
                        .asked(null, 0);
            case WorkHandedOver now ->
                change(o -> o.kind() == DeadlineKind.OPINION && o.of() != null, o -> o.of(now.now(o.of())));
            case DeadlinesRecalculated now -> recalculated(now.before(), now.after());
            case DeadlineApproached now ->
                change(o -> told(o, now.deadline(), now.commitment(), now.dueOn()), o -> o.told(true, false));
            case DeadlineMissed now ->
                change(o -> told(o, now.deadline(), now.commitment(), now.dueOn()), o -> o.told(false, true));
            case OverdueEscalated now ->
                change(o -> told(o, now.deadline(), now.commitment(), now.dueOn()), o -> o.toldUp(now.step()));
            default -> this;
        };
    }

    /** 另一规则之下。 As {@link #with}, but what the fact begins (that unit's or proposer's, when one is named) is this instead. */
    public DeadlinesOnRecord with(Entry entry, List<Deadline> begun, String of) {
        DeadlinesOnRecord after = with(entry);
        DeadlinesOnRecord all =
                new DeadlinesOnRecord(after.open.stream().filter(this::ran).toList(), after.askedBy, after.askedDays);
        if (of == null) {
            return all.begin(begun);
        }
        for (Deadline deadline : begun) {
            all = all.begin(deadline, of, null);
        }
        return all;
    }

    private boolean ran(OpenDeadline one) {
        return open.stream().anyMatch(before -> before == one);
    }

    /** 逐个变动。 With each of them as this makes it. */
    public DeadlinesOnRecord each(UnaryOperator<OpenDeadline> how) {
        return change(_ -> true, how);
    }

    /** Without what a bureau in that role does not owe. */
    private DeadlinesOnRecord fitting(UnitRole role) {
        return end(o -> o.isAnswer() && (o.kind() == DeadlineKind.OPINION) == role.answersProposer())
                .end(o -> o.kind() == DeadlineKind.FIRST_CONTACT && !role.answersProposer());
    }

    private DeadlinesOnRecord recalculated(List<Deadline> before, List<Deadline> after) {
        return change(o -> before.contains(o.deadline()), o -> o.movedTo(after.get(before.indexOf(o.deadline()))));
    }

    private DeadlinesOnRecord begin(List<Deadline> more) {
        DeadlinesOnRecord all = this;
        for (Deadline deadline : more) {
            all = all.end(of(deadline.kind(), null)).begin(deadline, null, null);
        }
        return all;
    }

    private DeadlinesOnRecord begin(Deadline deadline, String of, Integer commitment) {
        if (deadline == null) {
            return this;
        }
        List<OpenDeadline> all = new ArrayList<>(open);
        all.add(OpenDeadline.fresh(deadline, of, commitment));
        return new DeadlinesOnRecord(all, askedBy, askedDays);
    }

    private DeadlinesOnRecord end(Predicate<OpenDeadline> which) {
        return new DeadlinesOnRecord(open.stream().filter(which.negate()).toList(), askedBy, askedDays);
    }

    private DeadlinesOnRecord change(Predicate<OpenDeadline> which, UnaryOperator<OpenDeadline> how) {
        List<OpenDeadline> all =
                open.stream().map(o -> which.test(o) ? how.apply(o) : o).toList();
        return new DeadlinesOnRecord(all, askedBy, askedDays);
    }

    private DeadlinesOnRecord asked(Actor by, int days) {
        return new DeadlinesOnRecord(open, by, days);
    }

    private static Predicate<OpenDeadline> kind(DeadlineKind... kinds) {
        return o -> List.of(kinds).contains(o.kind());
    }

    private static Predicate<OpenDeadline> of(DeadlineKind kind, String whose) {
        return o -> o.kind() == kind && Objects.equals(o.of(), whose);
    }

    private static boolean promise(OpenDeadline o, int commitment) {
        return o.commitment() != null && o.commitment() == commitment;
    }

    private static boolean told(OpenDeadline o, DeadlineKind kind, Integer commitment, LocalDate dueOn) {
        return o.kind() == kind
                && Objects.equals(o.commitment(), commitment)
                && o.dueOn().equals(dueOn);
    }

    /** 本局答复的期限。 The deadline of the bureau's own answer: reply, rework or assist opinion. */
    public Optional<OpenDeadline> answer() {
        return open.stream().filter(OpenDeadline::isAnswer).findFirst();
    }

    /** 某类期限。 The open deadline of a kind, whoever's it is. */
    public Optional<OpenDeadline> first(DeadlineKind kind) {
        return open.stream().filter(o -> o.kind() == kind).findFirst();
    }

    /** 会办意见的期限。 The day until which a unit's opinion is undue, empty when it has no date. */
    public Optional<LocalDate> opinionDue(String unit) {
        return open.stream().filter(of(DeadlineKind.OPINION, unit)).findFirst().map(OpenDeadline::dueOn);
    }

    /** 承诺的期限。 The day until which a commitment is to be kept, empty when it has no date. */
    public Optional<LocalDate> commitmentDue(int commitment) {
        return open.stream().filter(o -> promise(o, commitment)).findFirst().map(OpenDeadline::dueOn);
    }
}
