package banli.bench.years;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.CommitmentEvent.ProgressReported;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.DocumentAttached;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.DeliveryMeans;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.Satisfaction;
import java.time.LocalDate;
import java.util.List;

/** 编造的事实。 The fact that a step of a plan stands for. */
final class MadeUpFacts {
    private static final Channel[] CHANNELS = Channel.values();
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private MadeUpFacts() {}

    /** What a step of that plan, the how manieth of its kind, comes to when it is recorded on that day. */
    static CaseEvent of(Plan plan, Step step, int ordinal, LocalDate on) {
        long number = plan.number;
        return switch (step) {
            case REGISTERED -> MadeUpIntake.registered(plan, on);
            case ROUTED -> MadeUpIntake.routed(plan, on);
            case APPROVED -> MadeUpIntake.approved(on);
            case ASSIGNED -> MadeUpIntake.assigned(plan, on);
            case ACCEPTED -> MadeUpIntake.accepted(on);
            case SUPERVISED -> new KeySupervisionDesignated("区领导", "区级", on);
            case CONTACT_BEFORE -> contact(plan, ordinal, Phase.BEFORE, on);
            // Some are entered only days after they were held.
            case CONTACT_DURING -> contact(plan, ordinal, Phase.DURING, on.minusDays((number + ordinal) % 4));
            case CONTACT_AFTER -> contact(plan, ordinal, Phase.AFTER, on);
            case DOCUMENT ->
                new DocumentAttached(
                        new Attachment("踏勘记录" + ordinal + ".pdf", "application/pdf", 180_000 + number % 9_000, SHA),
                        null,
                        on);
            case PROGRESS -> new ProgressReported(Words.sentences(number + ordinal, 1), 1 + ordinal % 2, null, on);
            case OPINION_ASKED ->
                new OpinionAsked(
                        1,
                        "jiading-dsj",
                        "请就数据共享可行性提出会办意见",
                        new Deadline(DeadlineKind.OPINION, on.plusDays(30), on.plusDays(23), null),
                        null,
                        on);
            case OPINION_CAME ->
                new OpinionReceived(1, "jiading-dsj", Words.sentences(number, 2), null, List.of(), true, on);
            case CHASED -> new CaseChased(ordinal, "请说明目前进展和预计答复时间", on);
            case CHASE_ANSWERED -> new ChaseAnswered(ordinal, Words.sentences(number, 1), on);
            case DRAFTED -> MadeUpReply.drafted(plan, ordinal, on);
            case SENT_BACK -> new ReplySentBack(1, ordinal, List.of(new Remark("第2项", "请补充完成时限")), on);
            case SIGNED -> new ReplySigned(1, ordinal, null, on);
            case ISSUED -> new ReplyIssued(1, ordinal, "嘉民〔" + plan.year + "〕" + (number + 1) + "号", null, on);
            case DELIVERED -> delivered(plan, on);
            case FORM_ASKED ->
                new FeedbackRequested(
                        1,
                        MadeUpIntake.proposer(plan),
                        new Deadline(DeadlineKind.FEEDBACK, on.plusDays(15), on.plusDays(12), null),
                        on);
            case FORM_CAME ->
                new SatisfactionRecorded(
                        1,
                        MadeUpIntake.proposer(plan),
                        Satisfaction.SATISFIED,
                        number % 9 == 0 ? Satisfaction.BASICALLY_SATISFIED : Satisfaction.SATISFIED,
                        null,
                        FormChannel.PAPER,
                        "registry",
                        on);
            case DISCLOSED -> new DisclosureDecided(1, DisclosureChoice.PUBLISH, null, null, null, on);
            case PUBLISHED ->
                new ReplyPublished(1, Words.sentences(number, 6), SHA, "https://example.org/" + number, true, on);
            case PROMISED ->
                new CommitmentMade(
                        ordinal,
                        1,
                        Words.wish(number, ordinal),
                        MadeUpIntake.handler(plan),
                        1,
                        new Deadline(DeadlineKind.COMMITMENT, on.plusDays(120), on.plusDays(100), null),
                        on);
            case KEPT -> new CommitmentFulfilled(ordinal, "现场验收记录", true, on);
            case CLOSED -> new CaseClosed(1, on);
            case ARCHIVED -> new CaseArchived(Retention.THIRTY_YEARS, on);
        };
    }

    private static ContactRecorded contact(Plan plan, int ordinal, Phase phase, LocalDate on) {
        Channel channel = CHANNELS[(int) ((plan.number + ordinal) % CHANNELS.length)];
        return new ContactRecorded(
                ordinal,
                1,
                phase,
                channel,
                "社区服务中心",
                List.of(MadeUpIntake.handler(plan)),
                List.of(MadeUpIntake.proposer(plan)),
                Words.sentences(plan.number + ordinal, 1),
                null,
                List.of(),
                List.of(),
                channel == Channel.VISIT || channel == Channel.SYMPOSIUM,
                false,
                on);
    }

    private static ReplyDelivered delivered(Plan plan, LocalDate on) {
        return new ReplyDelivered(
                1,
                MadeUpIntake.proposer(plan),
                DeliveryMeans.IN_PERSON,
                "签收单",
                null,
                true,
                true,
                MadeUpIntake.due(plan),
                List.of(new Deadline(DeadlineKind.PUBLICATION, on.plusDays(20), on.plusDays(15), null)),
                on);
    }
}
