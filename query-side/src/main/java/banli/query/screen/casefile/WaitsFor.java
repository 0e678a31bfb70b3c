package banli.query.screen.casefile;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.DeliveryView;
import banli.language.query.casefile.ExtensionView;
import banli.language.query.casefile.FollowUpView;
import banli.language.query.casefile.ObjectionView;
import banli.language.query.casefile.OpinionView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.AwaitedStep;
import banli.language.query.register.PhaseState;
import banli.language.query.register.Waiting;
import banli.language.word.Office;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 当前待办人。 Whom a case waits for, and for what, by its stage and by what is missing next. The person is the handler, or
 * the id of another unit that owes an opinion; the deputy leader of a section is looked up when a reader asks.
 */
final class WaitsFor {
    private WaitsFor() {}

    /** Null when nobody is waited for. */
    static Waiting of(CaseOnFile it) {
        ObjectionView objection = it.upstream().objection();
        if (objection != null && it.stage().ordinal() <= Stage.SUBMITTED.ordinal()) {
            return new Waiting(Office.CHIEF_LEADER, null, null, AwaitedStep.APPROVE_OBJECTION.label(), objection.on());
        }
        if (!it.contacts().asked().isEmpty()) {
            return new Waiting(
                    Office.DEPUTY_LEADER,
                    it.assignment().signer(),
                    null,
                    AwaitedStep.AGREE_WAIVER.label(),
                    it.contacts().asked().getFirst().on());
        }
        Optional<FollowUpView> later = it.followUps().atHand();
        return later.isPresent() ? ofLetter(it, later.get().stage(), later.get().since()) : ofStage(it);
    }

    private static Waiting ofStage(CaseOnFile it) {
        return switch (it.stage()) {
            case REGISTERED -> office(it, Office.REGISTRY, AwaitedStep.PROPOSE_ROUTING);
            case ROUTING_PROPOSED -> office(it, Office.CHIEF_LEADER, AwaitedStep.APPROVE_ROUTING);
            case ROUTING_APPROVED -> office(it, Office.REGISTRY, AwaitedStep.ASSIGN);
            case ASSIGNED -> handler(it, AwaitedStep.ACCEPT);
            case OBJECTED -> office(it, Office.REGISTRY, AwaitedStep.SETTLE_OBJECTION);
            case HAND_ON_OBJECTED -> office(it, Office.REGISTRY, AwaitedStep.RECORD_OBJECTION_OUTCOME);
            case IN_HANDLING -> inHandling(it);
            case SUBMITTED, SIGNED, ISSUED ->
                ofLetter(it, it.stage(), it.course().since());
            case DELIVERED -> toClose(it);
            case CLOSED -> beside(it).orElseGet(() -> office(it, Office.REGISTRY, AwaitedStep.ARCHIVE));
            case ARCHIVED ->
                owesLater(it) ? handler(it, AwaitedStep.FOLLOW_UP) : beside(it).orElse(null);
            case RETURNED, WITHDRAWN, ANNULLED -> null;
        };
    }

    /** Whether what was planned or in progress is to be answered again by a day that the policy sets. */
    private static boolean owesLater(CaseOnFile it) {
        return isOpen(it, DeadlineKind.LATER_ANSWER);
    }

    private static boolean isOpen(CaseOnFile it, DeadlineKind kind) {
        return it.deadlines().views().stream().anyMatch(view -> view.open() && view.kind() == kind);
    }

    /** What runs on beside the way from stage to stage: a word of dissatisfaction to examine, a reply to publish. */
    private static Optional<Waiting> beside(CaseOnFile it) {
        return unexamined(it)
                .or(() ->
                        isOpen(it, DeadlineKind.PUBLICATION) && it.disclosures().decided(it.round())
                                ? Optional.of(office(it, Office.REGISTRY, AwaitedStep.PUBLISH))
                                : Optional.empty());
    }

    private static Optional<Waiting> unexamined(CaseOnFile it) {
        return it.feedback().forms().stream()
                .filter(form -> form.round() == it.round() && form.toBeExamined())
                .findFirst()
                .map(form -> new Waiting(
                        Office.DEPUTY_LEADER,
                        it.assignment().signer(),
                        null,
                        AwaitedStep.EXAMINE.label(),
                        form.receivedOn()));
    }

    /** A letter on its way, of the round or of a later answer. */
    private static Waiting ofLetter(CaseOnFile it, Stage stage, LocalDate since) {
        if (stage == Stage.SUBMITTED && reviewOwed(it)) {
            return new Waiting(Office.SECTION, null, null, AwaitedStep.REVIEW.label(), since);
        }
        return switch (stage) {
            case SUBMITTED ->
                new Waiting(Office.DEPUTY_LEADER, it.assignment().signer(), null, AwaitedStep.SIGN.label(), since);
            case SIGNED -> new Waiting(Office.CHIEF_LEADER, null, null, AwaitedStep.ISSUE.label(), since);
            case ISSUED -> new Waiting(Office.REGISTRY, null, null, AwaitedStep.DELIVER.label(), since);
            default ->
                new Waiting(Office.SECTION, it.assignment().handler(), null, AwaitedStep.FOLLOW_UP.label(), since);
        };
    }

    private static boolean reviewOwed(CaseOnFile it) {
        List<ReplyView> letters = it.followUps()
                .atHand()
                .map(FollowUpView::letters)
                .orElseGet(() -> it.replies().all());
        return !letters.isEmpty() && letters.getLast().reviewOwed();
    }

    private static Waiting inHandling(CaseOnFile it) {
        Optional<ExtensionView> extension = it.extensions().open();
        if (extension.isPresent()) {
            return new Waiting(
                    Office.CHIEF_LEADER,
                    null,
                    null,
                    AwaitedStep.DECIDE_EXTENSION.label(),
                    extension.get().askedOn());
        }
        if (!it.tellings().untold(it.signers()).isEmpty()) {
            return handler(it, AwaitedStep.TELL_OF_EXTENSION);
        }
        if (missing(it, Phase.BEFORE)) {
            return handler(it, AwaitedStep.CONTACT);
        }
        if (missing(it, Phase.DURING)) {
            return handler(it, AwaitedStep.CONSULT);
        }
        Optional<OpinionView> opinion = it.opinions().outstanding();
        if (opinion.isPresent()) {
            return opinionOf(it, opinion.get());
        }
        return it.answers() ? handler(it, AwaitedStep.SUBMIT_REPLY) : handler(it, AwaitedStep.SUBMIT_OPINION);
    }

    /** Of another unit, or of the handler in a section of ours that assists. */
    private static Waiting opinionOf(CaseOnFile it, OpinionView opinion) {
        String handler = Lists.orEmpty(it.assignment().routing().coUnits()).stream()
                .filter(co -> co.unit().equals(opinion.unit()) && co.handler() != null)
                .map(CoUnit::handler)
                .findFirst()
                .orElse(null);
        return new Waiting(
                handler == null ? null : Office.SECTION,
                handler == null ? opinion.unit() : handler,
                null,
                AwaitedStep.GIVE_OPINION.label(),
                opinion.askedOn());
    }

    private static Waiting toClose(CaseOnFile it) {
        Optional<Waiting> unexamined = unexamined(it);
        if (unexamined.isPresent()) {
            return unexamined.get();
        }
        if (it.answers() && !it.papers().corrections().isEmpty() && lacksTheReply(it)) {
            return office(it, Office.REGISTRY, AwaitedStep.DELIVER);
        }
        if (!it.tellings().untold(it.signers()).isEmpty()) {
            return handler(it, AwaitedStep.TELL_OF_EXTENSION);
        }
        if (missing(it, Phase.AFTER)) {
            return handler(it, AwaitedStep.REVISIT);
        }
        if (it.answers() && !it.disclosures().decided(it.round())) {
            return office(it, Office.CHIEF_LEADER, AwaitedStep.DECIDE_DISCLOSURE);
        }
        if (it.commitments().made().stream().anyMatch(WaitsFor::unowned)) {
            return handler(it, AwaitedStep.SETTLE_COMMITMENTS);
        }
        return beside(it).orElseGet(() -> office(it, Office.REGISTRY, AwaitedStep.CLOSE));
    }

    /** Whether one who was added to the signers by a correction does not have the reply yet. */
    private static boolean lacksTheReply(CaseOnFile it) {
        List<String> have = it.replies().latest().map(ReplyView::deliveries).orElse(List.of()).stream()
                .map(DeliveryView::recipient)
                .toList();
        return !have.containsAll(it.signers());
    }

    private static boolean unowned(CommitmentView commitment) {
        return commitment.owner() == null || commitment.dueOn() == null;
    }

    private static boolean missing(CaseOnFile it, Phase phase) {
        PhaseState state = it.contacts().state(phase, it.round(), it.answers());
        return state == PhaseState.MISSING || state == PhaseState.DISPUTED;
    }

    private static Waiting office(CaseOnFile it, Office office, AwaitedStep step) {
        return new Waiting(office, null, null, step.label(), it.course().since());
    }

    private static Waiting handler(CaseOnFile it, AwaitedStep step) {
        return new Waiting(
                Office.SECTION,
                it.assignment().handler(),
                null,
                step.label(),
                it.course().since());
    }
}
