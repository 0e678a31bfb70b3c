package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.CoUnit;
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
    @Wire("case-registered")
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
            boolean mayBePublic,
            String notPublicReason,
            ImportSource source,
            List<Deadline> deadlines,
            LocalDate happenedOn)
            implements IntakeEvent {}

    /** 已撤销误登。 The registration was a slip. */
    @Wire("registration-annulled")
    record RegistrationAnnulled(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已退回上级。 The bureau objected to the hand-on. */
    @Wire("hand-on-objected")
    record HandOnObjected(String approvedBy, String reason, String unitProposed, LocalDate happenedOn)
            implements IntakeEvent {}

    /** 上级维持交办。 The upper level upheld the hand-on. */
    @Wire("hand-on-upheld")
    record HandOnUpheld(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已退回。 The case went back: its end. */
    @Wire("case-returned")
    record CaseReturned(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已添加附件。 A document was attached. */
    @Wire("document-attached")
    record DocumentAttached(Attachment document, String to, LocalDate happenedOn) implements IntakeEvent {}

    /** 已提拟办意见。 A routing was proposed. */
    @Wire("routing-proposed")
    record RoutingProposed(
            UnitRole role, String section, String handler, List<CoUnit> coUnits, String opinion, LocalDate happenedOn)
            implements IntakeEvent {}

    /** 拟办意见已批准。 The routing was approved. */
    @Wire("routing-approved")
    record RoutingApproved(String remark, LocalDate happenedOn) implements IntakeEvent {}

    /** 拟办意见被退回。 The routing was sent back. */
    @Wire("routing-returned")
    record RoutingReturned(String reason, LocalDate happenedOn) implements IntakeEvent {}

    /** 已交办。 The case was assigned to a section and handler; deadlines run from the hand-on. */
    @Wire("case-assigned")
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
}
