package banli.language.event;

import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Escalation;
import banli.language.word.proposal.Channel;
import java.time.LocalDate;
import java.util.List;

/** 期限。 Facts of the subject deadline; things in a case have ordinals from 1. */
public sealed interface DeadlineEvent extends CaseEvent {
    /** 已申请延期。 More time was asked for. */
    @Wire("extension-requested")
    record ExtensionRequested(int days, String reason, LocalDate happenedOn) implements DeadlineEvent {}

    /** 延期已批准。 More time was granted; {@code tellProposers} says whether the proposers are to be told of it, null for not. */
    @Wire(value = "extension-granted", revision = 2)
    record ExtensionGranted(Deadline deadline, String remark, Boolean tellProposers, LocalDate happenedOn)
            implements DeadlineEvent {}

    /** 已告知延期。 Proposers were told that the answer was given more time. */
    @Wire("extension-told")
    record ExtensionTold(List<String> proposersTold, Channel channel, String words, LocalDate happenedOn)
            implements DeadlineEvent {}

    /** 延期未批准。 More time was refused. */
    @Wire("extension-refused")
    record ExtensionRefused(String reason, LocalDate happenedOn) implements DeadlineEvent {}

    /** 期限已重算。 Open deadlines were counted anew. */
    @Wire("deadlines-recalculated")
    record DeadlinesRecalculated(String changed, List<Deadline> before, List<Deadline> after, LocalDate happenedOn)
            implements DeadlineEvent {}

    /** 期限临近。 A deadline is near: working days left. */
    @Wire("deadline-approached")
    record DeadlineApproached(
            DeadlineKind deadline, Integer commitment, LocalDate dueOn, int workingDays, LocalDate happenedOn)
            implements DeadlineEvent {}

    /** 期限已过。 A deadline has passed: working days over. */
    @Wire("deadline-missed")
    record DeadlineMissed(
            DeadlineKind deadline, Integer commitment, LocalDate dueOn, int workingDays, LocalDate happenedOn)
            implements DeadlineEvent {}

    /** 超期已催办或上报。 What is overdue was chased, or told further up: working days over, and the policy's rule for it. */
    @Wire("overdue-escalated")
    record OverdueEscalated(
            DeadlineKind deadline,
            Integer commitment,
            LocalDate dueOn,
            Escalation step,
            int workingDays,
            String rule,
            LocalDate happenedOn)
            implements DeadlineEvent {}
}
