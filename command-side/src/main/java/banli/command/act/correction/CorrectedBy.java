package banli.command.act.correction;

import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.act.state.RepliesOnRecord.Version;
import banli.language.act.Act;
import banli.language.command.Solemn;
import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.*;
import banli.language.lifecycle.Stage;
import banli.language.word.Office;
import java.util.stream.Stream;

/** 由谁更正。 By whom a fact on record is corrected: whoever may do the act, but for what is named here or done solemnly. */
enum CorrectedBy {
    /** 可办该动作者。 Whoever may do the act, or the registry. */
    WHOEVER_MAY,
    /** 本人与另一人。 Who did it asks, another person agrees: signatures, decisions, deliveries with a receipt. */
    AUTHOR_AND_ANOTHER,
    /** 办公室与另一人。 The registry asks, another person agrees: a form on paper that it entered. */
    REGISTRY_AND_ANOTHER,
    /** 办公室与主要领导。 The registry asks, the chief leader agrees: a registration whose routing he approved. */
    REGISTRY_AND_CHIEF,
    /** 提出人。 The proposer who filled it in by a link, and nobody else. */
    PROPOSER,
    /** 不更正。 Nobody: a letter that bears a signature. */
    NOBODY;

    static CorrectedBy of(Entry entry, CaseState c) {
        return switch (entry.fact()) {
            case CaseRegistered _ ->
                c.life().stage() == Stage.REGISTERED || c.life().stage() == Stage.ROUTING_PROPOSED
                        ? WHOEVER_MAY
                        : REGISTRY_AND_CHIEF;
            case FollowUpStepped it when signedOnce(it, c) -> NOBODY;
            case FollowUpStepped it ->
                of(new Entry(it.step(), entry.by(), entry.eventId()), c.inFollowUp(it.followUp()));
            case ReplySubmitted it ->
                c.replies().signed().contains(new Version(it.round(), it.version())) ? NOBODY : WHOEVER_MAY;
            case ContactConfirmed _, ContactDisputed _, SatisfactionRecorded _ ->
                entry.by().office() == Office.PROPOSER ? PROPOSER : REGISTRY_AND_ANOTHER;
            case ReplyDelivered it -> it.receipt() == null || it.receipt().isBlank() ? WHOEVER_MAY : AUTHOR_AND_ANOTHER;
            case ReplyReviewed _,
                    ReplySigned _,
                    ReplyIssued _,
                    ReplyCountersigned _,
                    ReplySentBack _,
                    ReplyRecalled _ -> AUTHOR_AND_ANOTHER;
            case RoutingApproved _, RoutingReturned _, HandOnObjected _ -> AUTHOR_AND_ANOTHER;
            case ExtensionGranted _, ExtensionRefused _, OpinionWaived _ -> AUTHOR_AND_ANOTHER;
            case DisclosureDecided _, ReplyPublished _, PublicationWithdrawn _ -> AUTHOR_AND_ANOTHER;
            case DisputeSettled _, DissatisfactionExamined _, CaseReopened _ -> AUTHOR_AND_ANOTHER;
            case CommitmentCarriedOver _, KeySupervisionDesignated _, KeySupervisionLifted _ -> AUTHOR_AND_ANOTHER;
            case CorrectionEvent _ -> WHOEVER_MAY;
            default -> isSolemn(entry.fact()) ? AUTHOR_AND_ANOTHER : WHOEVER_MAY;
        };
    }

    /** Whether anybody signed that version of that later answer, also where another later answer followed. */
    private static boolean signedOnce(FollowUpStepped draft, CaseState c) {
        return draft.step() instanceof ReplySubmitted letter
                && c.entries().stream()
                        .map(Entry::fact)
                        .filter(FollowUpStepped.class::isInstance)
                        .map(FollowUpStepped.class::cast)
                        .filter(one -> one.followUp() == draft.followUp())
                        .anyMatch(one -> switch (one.step()) {
                            case ReplyReviewed by -> by.version() == letter.version();
                            case ReplyCountersigned by -> by.version() == letter.version();
                            case ReplySigned by -> by.version() == letter.version();
                            default -> false;
                        });
    }

    private static boolean isSolemn(CaseEvent fact) {
        return Stream.of(Act.values())
                .filter(act -> act.facts().contains(fact.getClass()))
                .anyMatch(act -> act.command().isAnnotationPresent(Solemn.class));
    }

    boolean needsAnother() {
        return this == AUTHOR_AND_ANOTHER || this == REGISTRY_AND_ANOTHER || this == REGISTRY_AND_CHIEF;
    }
}
