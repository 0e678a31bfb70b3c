package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.ImportSource;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 收件。 Facts of the subject intake; things in a case have ordinals from 1. */
public sealed interface IntakeEvent extends CaseEvent {
    /** 已登记。 The case was registered, with the deadlines that run from receipt. */
    @Wire(value = "case-registered", revision = 2)
    record CaseRegistered(
            CaseId caseId,
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
            String town,
            boolean mayBePublic,
            String notPublicReason,
            ImportSource source,
            List<Deadline> deadlines,
            LocalDate happenedOn)
            implements IntakeEvent {
        /** 职责变更之后。 The same with another duty and lead unit. */
        public CaseRegistered inRole(UnitRole other, String unit) {
            return with(other, unit, items);
        }

        /** 条目更正之后。 The same with other items. */
        public CaseRegistered withItems(List<Item> others) {
            return with(role, leadUnit, others);
        }

        private CaseRegistered with(UnitRole other, String unit, List<Item> others) {
            return new CaseRegistered(
                    caseId,
                    number,
                    kind,
                    raised,
                    registerYear,
                    other,
                    unit,
                    handedOnOn,
                    receivedOn,
                    upstreamReference,
                    upstreamDue,
                    title,
                    subject,
                    background,
                    others,
                    leadProposer,
                    coSigners,
                    sector,
                    town,
                    mayBePublic,
                    notPublicReason,
                    source,
                    deadlines,
                    happenedOn);
        }
    }

    /** 已撤销误登。 The registration was a slip. */
    @Wire("registration-annulled")
    record RegistrationAnnulled(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已提出退回上级。 Objecting upwards was proposed to the chief leader. */
    @Wire("objection-proposed")
    record ObjectionProposed(String reason, String unitProposed, LocalDate happenedOn) implements IntakeEvent {}

    /** 未同意退回上级。 The chief leader did not agree. */
    @Wire("objection-declined")
    record ObjectionDeclined(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已退回上级。 The bureau objected to the hand-on, as the chief leader agreed. */
    @Wire("hand-on-objected")
    record HandOnObjected(String approvedBy, String reason, String unitProposed, LocalDate happenedOn)
            implements IntakeEvent {}

    /** 上级维持交办。 The upper level upheld the hand-on. */
    @Wire("hand-on-upheld")
    record HandOnUpheld(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已退回。 The case went back: its end. */
    @Wire("case-returned")
    record CaseReturned(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已登记上级来文。 A paper came from above; {@code deadlines} are those it sets, each a date from above. */
    @Wire(value = "directive-recorded", revision = 2)
    record DirectiveRecorded(
            int directive,
            String reference,
            String sender,
            LocalDate datedOn,
            UnitRole role,
            String leadUnit,
            List<CoUnit> coUnits,
            LocalDate dueOn,
            DirectiveOrder order,
            String text,
            List<Deadline> deadlines,
            LocalDate happenedOn)
            implements IntakeEvent {
        /** 是否使案件变动。 Whether it changed anything beside being on record. */
        public boolean moves() {
            return role != null
                    || leadUnit != null
                    || dueOn != null
                    || (coUnits != null && !coUnits.isEmpty())
                    || (order != null && order != DirectiveOrder.OTHER);
        }
    }

    /** 职责已变更。 Duty, lead unit and other units changed; a new duty begins its own deadline. */
    @Wire(value = "role-changed", revision = 2)
    record RoleChanged(
            UnitRole role, String leadUnit, List<CoUnit> coUnits, List<Deadline> deadlines, LocalDate happenedOn)
            implements IntakeEvent {}

    /** 已添加附件。 A document was attached. */
    @Wire("document-attached")
    record DocumentAttached(Attachment document, String to, LocalDate happenedOn) implements IntakeEvent {}

    /** 已提拟办意见。 A routing was proposed; {@code signer} is the deputy who signs in the section's leader's stead, null for none. */
    @Wire(value = "routing-proposed", revision = 3)
    record RoutingProposed(
            UnitRole role,
            String section,
            String handler,
            List<CoUnit> coUnits,
            String opinion,
            String signer,
            LocalDate happenedOn)
            implements IntakeEvent {
        /** 职责变更之后。 The same with another duty and other units. */
        public RoutingProposed inRole(UnitRole other, List<CoUnit> others) {
            return new RoutingProposed(other, section, handler, others, opinion, signer, happenedOn);
        }
    }

    /** 拟办意见已批准。 The routing was approved. */
    @Wire("routing-approved")
    record RoutingApproved(String remark, LocalDate happenedOn) implements IntakeEvent {}

    /** 拟办意见被退回。 The routing was sent back. */
    @Wire("routing-returned")
    record RoutingReturned(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已交办。 The case was assigned to a section and handler; deadlines run from the hand-on. */
    @Wire(value = "case-assigned", revision = 2)
    record CaseAssigned(
            String unit,
            String section,
            String handler,
            UnitRole role,
            List<CoUnit> coUnits,
            LocalDate handedOnOn,
            List<Deadline> deadlines,
            LocalDate happenedOn)
            implements IntakeEvent {}

    /** 已签收。 The section accepted. */
    @Wire("case-accepted")
    record CaseAccepted(LocalDate happenedOn) implements IntakeEvent {}

    /** 科室已退回。 The section objected. */
    @Wire("assignment-objected")
    record AssignmentObjected(String reason, String sectionProposed, LocalDate happenedOn) implements IntakeEvent {}

    /** 维持交办。 The objection was refused: handle it. */
    @Wire("assignment-upheld")
    record AssignmentUpheld(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已改办。 Another section or handler has the case. */
    @Wire("case-reassigned")
    record CaseReassigned(String section, String handler, String reason, List<Deadline> deadlines, LocalDate happenedOn)
            implements IntakeEvent {}

    /** 已更换承办人。 Another handler has the case. */
    @Wire("handler-changed")
    record HandlerChanged(String from, String to, String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已交接。 What was open of one person in the case is another's: its handling, and these promises; where a section was dissolved, what it had in the case is another section's. */
    @Wire(value = "work-handed-over", revision = 2)
    record WorkHandedOver(
            String from,
            String to,
            boolean handling,
            List<Integer> commitments,
            String reason,
            LocalDate happenedOn,
            String section,
            String into)
            implements IntakeEvent {
        public WorkHandedOver(
                String from,
                String to,
                boolean handling,
                List<Integer> commitments,
                String reason,
                LocalDate happenedOn) {
            this(from, to, handling, commitments, reason, happenedOn, null, null);
        }

        /** 之后的科室。 The section in whose place another may have come. */
        public String now(String unit) {
            return into != null && section.equals(unit) ? into : unit;
        }

        /** 之后的协同单位。 Another unit in the case as it is then. */
        public CoUnit now(CoUnit co) {
            if (into == null) {
                return co.handedOver(from, to);
            }
            return section.equals(co.unit()) ? new CoUnit(into, co.role(), to) : co;
        }
    }
}
