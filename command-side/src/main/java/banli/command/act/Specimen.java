package banli.command.act;

import banli.command.act.commitment.CommitmentsOnRecord.Commitment;
import banli.command.act.contact.ContactsOnRecord.Contact;
import banli.command.act.contact.ContactsOnRecord.Standing;
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
import banli.language.word.*;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 样例动作。 A plausible act of each kind, made from the case itself: the contact in dispute, the recipient still waiting. */
final class Specimen {
    // Unlike anything people write, so that a reason which names one is known for what it is.
    static final String WORDS = "□□□";
    static final CaseId ANOTHER = new CaseId("0000-specimen-0000");
    static final int NUMBER = 999_999_999;
    private static final Attachment DOCUMENT = new Attachment(WORDS, WORDS, 1, "0".repeat(64));

    private final CaseState c;
    private final Circumstances now;
    private final CaseId id;

    private Specimen(CaseState c, Circumstances now) {
        this.c = c;
        this.now = now;
        this.id = c.intake().caseId();
    }

    static CaseCommand of(Act act, CaseState c, Circumstances now) {
        return new Specimen(c, now).of(act);
    }

    private CaseCommand of(Act act) {
        String section = c.intake().section() == null ? WORDS : c.intake().section();
        String handler = c.intake().handler() == null ? WORDS : c.intake().handler();
        return switch (act) {
            case REGISTER_CASE -> throw new IllegalArgumentException("a registration is not of a case on record");
            case ANNUL_REGISTRATION -> new AnnulRegistration(id, WORDS, null);
            case OBJECT_TO_HAND_ON -> new ObjectToHandOn(id, WORDS, WORDS, null, null);
            case RECORD_OBJECTION_OUTCOME -> new RecordObjectionOutcome(id, ObjectionOutcome.UPHELD, WORDS, null);
            case ATTACH_DOCUMENT -> new AttachDocument(id, DOCUMENT, null, null);
            case PROPOSE_ROUTING -> new ProposeRouting(id, c.intake().role(), section, handler, null, WORDS, null);
            case APPROVE_ROUTING -> new ApproveRouting(id, null, null);
            case RETURN_ROUTING -> new ReturnRouting(id, WORDS, null);
            case ASSIGN_CASE -> new AssignCase(id, null);
            case ACCEPT_CASE -> new AcceptCase(id, null);
            case OBJECT_TO_ASSIGNMENT -> new ObjectToAssignment(id, WORDS, null, null);
            case UPHOLD_ASSIGNMENT -> new UpholdAssignment(id, WORDS, null);
            case REASSIGN_CASE -> new ReassignCase(id, section, handler, WORDS, null);
            case CHANGE_HANDLER -> new ChangeHandler(id, handler, WORDS, null);
            case RECORD_CONTACT -> contact();
            case WAIVE_CONTACT -> new WaiveContact(id, unwaived(), WORDS, proposer(), null);
            case CONFIRM_CONTACT ->
                new ConfirmContact(id, contact(k -> !k.spokenOf().contains(proposer())), proposer(), true, null, null);
            case SETTLE_DISPUTE ->
                new SettleDispute(id, contact(k -> k.standing() == Standing.DISPUTED), true, WORDS, null);
            case ASK_OPINION -> new AskOpinion(id, coUnit(unit -> !c.opinions().awaits(unit)), WORDS, null);
            case RECORD_OPINION -> new RecordOpinion(id, coUnit(c.opinions()::awaits), WORDS, null, null, null);
            case WAIVE_OPINION -> new WaiveOpinion(id, coUnit(c.opinions()::awaits), WORDS, null);
            case SUBMIT_REPLY -> reply();
            case SEND_BACK_REPLY -> new SendBackReply(id, List.of(new Remark(null, WORDS)), null);
            case COUNTERSIGN_REPLY -> new CountersignReply(id, coLead(), WORDS, null);
            case SIGN_REPLY -> new SignReply(id, null, null);
            case ISSUE_REPLY -> new IssueReply(id, null, null);
            case DELIVER_REPLY ->
                new DeliverReply(
                        id,
                        first(
                                c.intake().recipients(),
                                to -> !c.replies().deliveredTo().contains(to)),
                        DeliveryMeans.SYSTEM,
                        null,
                        null);
            case RECALL_REPLY -> new RecallReply(id, WORDS, null);
            case REQUEST_FEEDBACK ->
                new RequestFeedback(
                        id,
                        first(
                                c.intake().signers(),
                                who -> !c.feedback().requested().contains(who)
                                        && !c.feedback().forms().containsKey(who)),
                        null);
            case RECORD_SATISFACTION ->
                new RecordSatisfaction(
                        id, proposer(), Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, FormChannel.ONLINE, null);
            case EXAMINE_DISSATISFACTION ->
                new ExamineDissatisfaction(
                        id,
                        first(c.intake().signers(), c.feedback()::unexamined),
                        ExaminationConclusion.EXPLAIN,
                        WORDS,
                        null);
            case REQUEST_EXTENSION -> new RequestExtension(id, 1, WORDS, null);
            case GRANT_EXTENSION -> new GrantExtension(id, null, null);
            case REFUSE_EXTENSION -> new RefuseExtension(id, WORDS, null);
            case RECALCULATE_DEADLINES -> new RecalculateDeadlines(id, WORDS, null);
            case RECORD_WHAT_FELL_DUE -> new RecordWhatFellDue(id, null, null);
            case MAKE_COMMITMENT -> new MakeCommitment(id, WORDS, null, null, null, null);
            case REPORT_PROGRESS -> new ReportProgress(id, WORDS, null, null, null);
            case FULFIL_COMMITMENT -> new FulfilCommitment(id, commitment(), WORDS, null);
            case CARRY_OVER_COMMITMENT -> new CarryOverCommitment(id, commitment(), laterYear(), null, WORDS, null);
            case DECIDE_DISCLOSURE ->
                new DecideDisclosure(
                        id,
                        c.intake().registered().mayBePublic() ? DisclosureChoice.PUBLISH : DisclosureChoice.WITHHOLD,
                        WORDS,
                        null);
            case PUBLISH_REPLY -> new PublishReply(id, WORDS, null, null);
            case WITHDRAW_PUBLICATION -> new WithdrawPublication(id, WORDS, null);
            case DESIGNATE_KEY_SUPERVISION -> new DesignateKeySupervision(id, WORDS, WORDS, null);
            case LIFT_KEY_SUPERVISION -> new LiftKeySupervision(id, WORDS, null);
            case CHASE_CASE -> new ChaseCase(id, WORDS, null);
            case ANSWER_CHASE ->
                new AnswerChase(
                        id, c.supervision().unanswered().stream().findFirst().orElse(NUMBER), WORDS, null);
            case HEAR_REPORT -> new HearReport(id, WORDS, null, null);
            case CLOSE_CASE -> new CloseCase(id, null);
            case ARCHIVE_CASE -> new ArchiveCase(id, Retention.THIRTY_YEARS, null);
            case REOPEN_CASE -> new ReopenCase(id, WORDS, null);
            case ASK_MERGE -> new AskMerge(id, ANOTHER, null);
            case ACCEPT_MERGE -> new AcceptMerge(id, ANOTHER, null);
            case DECLINE_MERGE -> new DeclineMerge(id, orAnother(c.merges().asked()), WORDS, null);
            case FOLLOW_MERGE -> new FollowMerge(id, orAnother(c.merges().asked()), null);
            case END_MERGE -> new EndMerge(id, merged(), WORDS, null);
            case WITHDRAW_CASE -> new WithdrawCase(id, WORDS, c.intake().signers(), null);
            case CORRECT_RECORD -> new CorrectRecord(id, 0, null, null, WORDS, null);
            case AGREE_CORRECTION -> new AgreeCorrection(id, correction(), null);
            case DECLINE_CORRECTION -> new DeclineCorrection(id, correction(), WORDS, null);
        };
    }

    /** The first that fits, else the first. */
    private static <T> T first(List<T> some, Predicate<T> fits) {
        return some.stream().filter(fits).findFirst().orElse(some.getFirst());
    }

    private String proposer() {
        return now.actor().office() == Office.PROPOSER
                ? now.actor().person()
                : c.intake().registered().leadProposer().proposer();
    }

    private RecordContact contact() {
        // A late record is welcome: any day on which a phase is open will do.
        List<LocalDate> days = Stream.of(
                        now.today(), c.lastStepOn(), c.intake().registered().receivedOn())
                .toList();
        for (LocalDate day : days) {
            for (Phase phase : List.of(Phase.AFTER, Phase.DURING, Phase.BEFORE)) {
                if (c.rounds().roundOf(phase, day).isPresent()) {
                    return contact(phase, day);
                }
            }
        }
        return contact(Phase.DURING, now.today());
    }

    private RecordContact contact(Phase phase, LocalDate day) {
        return new RecordContact(
                id, phase, Channel.VISIT, null, List.of(WORDS), List.of(proposer()), WORDS, null, null, null, day);
    }

    private Phase unwaived() {
        return first(List.of(Phase.values()), phase -> !c.contacts().waived(phase, c.round()));
    }

    private int contact(Predicate<Contact> fits) {
        return c.contacts().contacts().stream()
                .filter(fits)
                .findFirst()
                .map(Contact::number)
                .orElse(NUMBER);
    }

    private int commitment() {
        return c.commitments().commitments().stream()
                .filter(promise -> !promise.fulfilled())
                .findFirst()
                .map(Commitment::number)
                .orElse(NUMBER);
    }

    private int correction() {
        return c.corrections().open().stream()
                .filter(asked -> !SamePerson.in(now.actor(), asked.by()))
                .findFirst()
                .or(() -> c.corrections().open().stream().findFirst())
                .map(asked -> asked.fact().correction())
                .orElse(NUMBER);
    }

    private int laterYear() {
        int carried = c.commitments().commitments().stream()
                .mapToInt(Commitment::intoYear)
                .max()
                .orElse(0);
        return Math.max(carried, c.intake().registered().registerYear()) + 1;
    }

    private String coUnit(Predicate<String> fits) {
        Stream<String> units = c.intake().coUnits().stream().map(co -> co.unit());
        List<String> all = Stream.concat(Stream.concat(c.opinions().outstanding().stream(), units), Stream.of(WORDS))
                .toList();
        return first(all, fits);
    }

    private String coLead() {
        List<String> owed = Stream.concat(c.intake().coUnits(UnitRole.CO_LEAD).stream(), Stream.of(WORDS))
                .toList();
        return first(owed, unit -> !c.replies().countersigned().contains(unit));
    }

    private SubmitReply reply() {
        if (!c.intake().role().answersProposer()) {
            return new SubmitReply(id, WORDS, null, null, null, null, null);
        }
        List<ItemAnswer> answers = c.intake().registered().items().stream()
                .map(item -> new ItemAnswer(item.number(), Adoption.FULL, null, WORDS))
                .toList();
        return new SubmitReply(id, WORDS, answers, null, null, null, null);
    }

    private CaseId orAnother(CaseId known) {
        return known == null ? ANOTHER : known;
    }

    private CaseId merged() {
        return c.merges().follows() != null
                ? c.merges().follows()
                : c.merges().followers().stream().findFirst().orElse(ANOTHER);
    }
}
