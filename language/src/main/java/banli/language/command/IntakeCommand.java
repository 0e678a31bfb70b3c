package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.ImportSource;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ObjectionOutcome;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 收件。 Acts of the subject intake; {@code happenedOn} is the business date, null for today. */
public sealed interface IntakeCommand extends CaseCommand {
    /**
     * 登记案件。 Registers a case as handed on from above; items are one, the title, where the text names none.
     *
     * @param sector of a proposal the sector, of a suggestion the delegation that it comes from
     * @param town the town or neighbourhood that it is about
     */
    record RegisterCase(
            CaseNumber number,
            CaseKind kind,
            Raised raised,
            int registerYear,
            UnitRole role,
            @MayBeEmpty @UpTo(Limit.ID) String leadUnit,
            @MayBeEmpty LocalDate handedOnOn,
            LocalDate receivedOn,
            @MayBeEmpty String upstreamReference,
            @MayBeEmpty LocalDate upstreamDue,
            @UpTo(Limit.TITLE) String title,
            String subject,
            @MayBeEmpty @UpTo(Limit.TEXT) String background,
            @MayBeEmpty List<Item> items,
            Signatory leadProposer,
            @MayBeEmpty List<Signatory> coSigners,
            @MayBeEmpty String sector,
            @MayBeEmpty String town,
            boolean mayBePublic,
            @MayBeEmpty @UpTo(Limit.REASON) String notPublicReason,
            @MayBeEmpty ImportSource source,
            LocalDate happenedOn)
            implements IntakeCommand {
        /** Where no town is named. */
        public RegisterCase(
                CaseNumber number,
                CaseKind kind,
                Raised raised,
                int registerYear,
                UnitRole role,
                String leadUnit,
                LocalDate handedOnOn,
                LocalDate receivedOn,
                String upstreamReference,
                LocalDate upstreamDue,
                String title,
                String subject,
                String background,
                List<Item> items,
                Signatory leadProposer,
                List<Signatory> coSigners,
                String sector,
                boolean mayBePublic,
                String notPublicReason,
                ImportSource source,
                LocalDate happenedOn) {
            this(
                    number,
                    kind,
                    raised,
                    registerYear,
                    role,
                    leadUnit,
                    handedOnOn,
                    receivedOn,
                    upstreamReference,
                    upstreamDue,
                    title,
                    subject,
                    background,
                    items,
                    leadProposer,
                    coSigners,
                    sector,
                    null,
                    mayBePublic,
                    notPublicReason,
                    source,
                    happenedOn);
        }

        @Override
        public CaseId caseId() {
            return CaseId.of(number);
        }
    }

    /** 撤销误登。 Annuls a slip of registration, before routing is approved; the same number can be registered again. */
    record AnnulRegistration(
            CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn) implements IntakeCommand {}

    /** 提出退回上级。 Proposes to object upwards to the hand-on: within its window from receipt, or once the referring office allows it. */
    record ObjectToHandOn(
            CaseId caseId,
            @UpTo(Limit.REASON) String reason,
            @MayBeEmpty String unitProposed,
            LocalDate happenedOn) implements IntakeCommand {}

    /** 同意退回上级。 The chief leader agrees: the case goes back to be decided upon above. */
    @Solemn
    record ApproveObjection(CaseId caseId, LocalDate happenedOn) implements IntakeCommand {}

    /** 不同意退回上级。 The chief leader does not agree: the case is handled. */
    record DeclineObjection(
            CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn) implements IntakeCommand {}

    /**
     * 登记上级来文。 Records a paper from the referring office; what it changes follows as facts of its own.
     *
     * @param reference number of the paper
     * @param sender who sent it
     * @param datedOn the day on the paper
     * @param role our duty from now on, null where it stays
     * @param leadUnit the lead unit from now on, null where it stays
     * @param coUnits the other units from now on, empty where they stay
     * @param dueOn the day set for our answer, earlier or later than ours; null where it stays
     * @param order what else it orders, null for nothing
     * @param text what it says
     */
    record RecordDirective(
            CaseId caseId,
            @UpTo(Limit.NAME) String reference,
            @UpTo(Limit.PARTY) String sender,
            LocalDate datedOn,
            @MayBeEmpty UnitRole role,
            @MayBeEmpty @UpTo(Limit.ID) String leadUnit,
            @MayBeEmpty List<CoUnit> coUnits,
            @MayBeEmpty LocalDate dueOn,
            @MayBeEmpty DirectiveOrder order,
            @UpTo(Limit.REASON) String text,
            LocalDate happenedOn)
            implements IntakeCommand {}

    /** 记录退回结果。 Records what the upper level decided on the objection. */
    record RecordObjectionOutcome(
            CaseId caseId,
            ObjectionOutcome outcome,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn) implements IntakeCommand {}

    /** 添加附件。 Attaches a document to the case or to a thing in it, such as {@code contact 2}. */
    record AttachDocument(
            CaseId caseId, Attachment document, @MayBeEmpty String to, LocalDate happenedOn) implements IntakeCommand {}

    /** 提出拟办意见。 Proposes role, section, handler and co-units; a signer where the chief leader leads the section. */
    record ProposeRouting(
            CaseId caseId,
            UnitRole role,
            @UpTo(Limit.ID) String section,
            @UpTo(Limit.ID) String handler,
            @MayBeEmpty List<CoUnit> coUnits,
            @UpTo(Limit.REASON) String opinion,
            @MayBeEmpty @UpTo(Limit.ID) String signer,
            LocalDate happenedOn)
            implements IntakeCommand {}

    /** 批准拟办意见。 Approves the proposed routing. */
    record ApproveRouting(
            CaseId caseId, @MayBeEmpty @UpTo(Limit.REASON) String remark, LocalDate happenedOn)
            implements IntakeCommand {}

    /** 退回拟办意见。 Sends the proposed routing back. */
    record ReturnRouting(CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn)
            implements IntakeCommand {}

    /** 交办。 Assigns the case as the approved routing says. */
    record AssignCase(CaseId caseId, LocalDate happenedOn) implements IntakeCommand {}

    /** 签收。 The assigned section accepts. */
    record AcceptCase(CaseId caseId, LocalDate happenedOn) implements IntakeCommand {}

    /** 科室退回。 The assigned section objects, within its window. */
    record ObjectToAssignment(
            CaseId caseId,
            @UpTo(Limit.REASON) String reason,
            @MayBeEmpty @UpTo(Limit.ID) String sectionProposed,
            LocalDate happenedOn)
            implements IntakeCommand {}

    /** 维持交办。 Refuses the section's objection: it handles the case. */
    record UpholdAssignment(
            CaseId caseId, @UpTo(Limit.REASON) String reason, LocalDate happenedOn) implements IntakeCommand {}

    /** 改办。 Assigns another section or handler. */
    record ReassignCase(
            CaseId caseId,
            @UpTo(Limit.ID) String section,
            @UpTo(Limit.ID) String handler,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn)
            implements IntakeCommand {}

    /** 更换承办人。 Names another handler in the same section. */
    record ChangeHandler(
            CaseId caseId,
            @UpTo(Limit.ID) String to,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn) implements IntakeCommand {}

    /**
     * 交接。 Passes what is open of one person in the case to another: its handling, and promises that wait for them.
     *
     * @param section where a section is dissolved: the one whose part in the case passes, with its handler or to another; null for none
     * @param into the section that takes it over
     */
    record HandOver(
            CaseId caseId,
            @UpTo(Limit.ID) String from,
            @UpTo(Limit.ID) String to,
            @UpTo(Limit.REASON) String reason,
            LocalDate happenedOn,
            @MayBeEmpty @UpTo(Limit.ID) String section,
            @MayBeEmpty @UpTo(Limit.ID) String into)
            implements IntakeCommand {
        public HandOver(CaseId caseId, String from, String to, String reason, LocalDate happenedOn) {
            this(caseId, from, to, reason, happenedOn, null, null);
        }
    }
}
