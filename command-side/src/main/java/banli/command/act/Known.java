package banli.command.act;

import banli.command.act.disclosure.CoveredPassages;
import banli.command.act.reply.DecideFollowUp;
import banli.command.act.reply.DecideSubmission;
import banli.command.act.reply.NumberOfLetter;
import banli.command.act.state.CaseState;
import banli.command.act.state.CommitmentsOnRecord.Commitment;
import banli.command.act.state.ContactsOnRecord.Contact;
import banli.command.act.state.ContactsOnRecord.Standing;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.SamePerson;
import banli.language.act.Act;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.*;
import banli.language.command.CommitmentCommand.*;
import banli.language.command.ContactCommand.*;
import banli.language.command.CorrectionCommand.*;
import banli.language.command.DeadlineCommand.*;
import banli.language.command.DisclosureCommand.*;
import banli.language.command.FeedbackCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.command.SupervisionCommand.*;
import banli.language.event.ReplyEvent.SubmittedUpwards;
import banli.language.word.*;
import banli.language.word.proposal.*;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 案件已知的内容。 What the case itself tells of an act before anybody writes a word: the contact in dispute, the recipient
 * still waiting. What it doesn't tell is null, or 0 for a number.
 */
final class Known {
    private final CaseState c;
    private final Circumstances now;
    private final CaseId id;

    private Known(CaseState c, Circumstances now) {
        this.c = c;
        this.now = now;
        this.id = c.intake().caseId();
    }

    static CaseCommand of(Act act, CaseState c, Circumstances now) {
        return new Known(DecideFollowUp.seenBy(act, c), now).of(act);
    }

    private CaseCommand of(Act act) {
        return switch (act) {
            case PROPOSE_ROUTING ->
                new ProposeRouting(
                        id, c.intake().role(), c.intake().section(), c.intake().handler(), null, null, null, null);
            case REASSIGN_CASE -> new ReassignCase(id, c.intake().section(), null, null, null);
            case RECORD_DIRECTIVE -> directive();
            case RECORD_CONTACT -> new KnownContact(c, now).contact();
            case WAIVE_CONTACT -> new KnownContact(c, now).waiver(proposer());
            case AGREE_WAIVER -> new AgreeWaiver(id, waiverAsked(), null);
            case DECLINE_WAIVER -> new DeclineWaiver(id, waiverAsked(), null, null);
            case CONFIRM_CONTACT ->
                new ConfirmContact(id, contact(k -> !k.spokenOf().contains(proposer())), proposer(), false, null, null);
            case SETTLE_DISPUTE ->
                new SettleDispute(id, contact(k -> k.standing() == Standing.DISPUTED), false, null, null);
            case ASK_OPINION ->
                new AskOpinion(
                        id,
                        first(
                                c.intake().coUnits().stream().map(CoUnit::unit),
                                unit -> !c.opinions().awaits(unit)),
                        null,
                        null);
            case RECORD_OPINION -> new RecordOpinion(id, awaited(), null, null, null, null);
            case WAIVE_OPINION -> new WaiveOpinion(id, awaited(), null, null);
            case SUBMIT_REPLY -> KnownReply.of(c);
            case FOLLOW_UP_REPLY -> KnownReply.later(c);
            case TELL_OF_EXTENSION -> new TellOfExtension(id, untold(), null, null, null);
            case REVIEW_REPLY -> new ReviewReply(id, true, null, null, null);
            case COUNTERSIGN_REPLY ->
                new CountersignReply(
                        id,
                        first(
                                c.intake().coUnits(UnitRole.CO_LEAD).stream(),
                                unit -> !c.replies().countersigned().contains(unit)),
                        null,
                        null);
            case ISSUE_REPLY -> new IssueReply(id, null, NumberOfLetter.begins(c, now), null);
            case DELIVER_REPLY ->
                new DeliverReply(
                        id,
                        first(
                                c.intake().recipients().stream(),
                                to -> !c.replies().deliveredTo().contains(to)),
                        DeliveryMeans.SYSTEM,
                        null,
                        null);
            case RECORD_RECEIPT ->
                new RecordReceipt(
                        id,
                        DecideSubmission.waiting(c)
                                .map(SubmittedUpwards::submission)
                                .orElse(0),
                        null,
                        null);
            case REQUEST_FEEDBACK ->
                new RequestFeedback(id, signer(who -> !c.feedback().requested().contains(who) && !hasForm(who)), null);
            case RECORD_SATISFACTION ->
                new RecordSatisfaction(
                        id,
                        now.actor().office() == Office.PROPOSER ? proposer() : signer(who -> !hasForm(who)),
                        null,
                        null,
                        null,
                        FormChannel.PAPER,
                        null);
            case EXAMINE_DISSATISFACTION ->
                new ExamineDissatisfaction(id, signer(c.feedback()::unexamined), null, null, null);
            case FULFIL_COMMITMENT -> new FulfilCommitment(id, commitment(), null, null);
            case CARRY_OVER_COMMITMENT -> new CarryOverCommitment(id, commitment(), laterYear(), null, null, null);
            case DECIDE_DISCLOSURE -> {
                DisclosureProposal proposed =
                        KnownReply.disclosure(c, c.replies().draft());
                // Only until it is decided: then what was decided is where another decision begins.
                yield new DecideDisclosure(
                        id,
                        proposed.choice(),
                        proposed.reason(),
                        c.disclosure().decided() == null
                                ? CoveredPassages.ready(c.replies().draft(), proposed, now)
                                : c.disclosure().redactions(),
                        null);
            }
            case PUBLISH_REPLY -> new PublishReply(id, null, null);
            case RECORD_INVESTIGATION ->
                new RecordInvestigation(id, null, new KnownContact(c, now).ours(), null, null, null, null);
            case ANSWER_CHASE ->
                new AnswerChase(
                        id, c.supervision().unanswered().stream().findFirst().orElse(0), null, null);
            case DECLINE_MERGE -> new DeclineMerge(id, c.merges().asked(), null, null);
            case FOLLOW_MERGE -> new FollowMerge(id, c.merges().asked(), null);
            case END_MERGE -> new EndMerge(id, merged(), null, null);
            case AGREE_CORRECTION -> new AgreeCorrection(id, correction(), null);
            case DECLINE_CORRECTION -> new DeclineCorrection(id, correction(), null, null);
            default -> Blanks.of(act.command(), id);
        };
    }

    /** From the office that handed the case on; a request for more time that waits is answered by it. */
    private RecordDirective directive() {
        boolean asked = c.deadlines().askedBy() != null;
        return new RecordDirective(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                asked ? DirectiveOrder.EXTENSION_GRANTED : null,
                null,
                null);
    }

    private static <T> T first(Stream<T> some, Predicate<T> fits) {
        return some.filter(fits).findFirst().orElse(null);
    }

    private Phase waiverAsked() {
        return c.contacts().asked().stream()
                .findFirst()
                .map(asked -> asked.fact().phase())
                .orElse(Phase.BEFORE);
    }

    private String signer(Predicate<String> fits) {
        return first(c.intake().signers().stream(), fits);
    }

    private boolean hasForm(String proposer) {
        return c.feedback().forms().containsKey(proposer);
    }

    private String proposer() {
        return now.actor().office() == Office.PROPOSER
                ? now.actor().person()
                : c.intake().registered().leadProposer().proposer();
    }

    private int contact(Predicate<Contact> fits) {
        return c.contacts().contacts().stream()
                .filter(fits)
                .reduce((_, later) -> later)
                .map(Contact::number)
                .orElse(0);
    }

    private String awaited() {
        return c.opinions().outstanding().stream().findFirst().orElse(null);
    }

    private List<String> untold() {
        List<String> untold = c.telling().of(c.intake().signers());
        return untold.isEmpty() ? c.intake().signers() : untold;
    }

    private int commitment() {
        return c.commitments().commitments().stream()
                .filter(promise -> !promise.fulfilled())
                .findFirst()
                .map(Commitment::number)
                .orElse(0);
    }

    private int laterYear() {
        int carried = c.commitments().commitments().stream()
                .mapToInt(Commitment::intoYear)
                .max()
                .orElse(0);
        return Math.max(carried, now.today().getYear()) + 1;
    }

    private int correction() {
        return c.corrections().open().stream()
                .filter(asked -> !SamePerson.in(now.actor(), asked.by()))
                .findFirst()
                .or(() -> c.corrections().open().stream().findFirst())
                .map(asked -> asked.fact().correction())
                .orElse(0);
    }

    private CaseId merged() {
        return c.merges().follows() != null
                ? c.merges().follows()
                : c.merges().followers().stream().findFirst().orElse(null);
    }
}
