package banli.command.act.state;

import banli.command.rulebook.Authority;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.AssignmentUpheld;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.HandOnUpheld;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.word.CaseId;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 在案的收件与交办。 What was registered, how it is routed, and who has it.
 *
 * @param registered the registration, null before it
 * @param routing the routing last proposed, null before it
 * @param role our duty: as assigned, before that as handed on from above
 * @param coUnits other units and their roles, as assigned
 * @param section the section that has the case, null before it is assigned
 * @param handler its handler, null before it is assigned
 * @param handOnUpheld whether an objection upwards was refused
 * @param assignmentUpheld whether the present section's objection was refused
 */
public record CaseOnRecord(
        CaseRegistered registered,
        RoutingProposed routing,
        UnitRole role,
        List<CoUnit> coUnits,
        String section,
        String handler,
        boolean handOnUpheld,
        boolean assignmentUpheld) {
    /** 尚未登记。 Before registration. */
    public static final CaseOnRecord NONE = new CaseOnRecord(null, null, null, List.of(), null, null, false, false);

    /** 读入一件事实。 After one more fact. */
    public CaseOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case CaseRegistered now -> new CaseOnRecord(now, null, now.role(), List.of(), null, null, false, false);
            case RoutingProposed now ->
                new CaseOnRecord(registered, now, role, coUnits, section, handler, handOnUpheld, assignmentUpheld);
            case CaseAssigned now ->
                new CaseOnRecord(
                        registered,
                        routing,
                        now.role(),
                        now.coUnits(),
                        now.section(),
                        now.handler(),
                        handOnUpheld,
                        false);
            case CaseReassigned now ->
                new CaseOnRecord(registered, routing, role, coUnits, now.section(), now.handler(), handOnUpheld, false);
            case HandlerChanged now ->
                new CaseOnRecord(registered, routing, role, coUnits, section, now.to(), handOnUpheld, assignmentUpheld);
            case WorkHandedOver now ->
                new CaseOnRecord(
                        registered,
                        routing,
                        role,
                        coUnits.stream().map(now::now).toList(),
                        now.now(section),
                        now.handling() ? now.to() : handler,
                        handOnUpheld,
                        assignmentUpheld);
            case RoleChanged now ->
                new CaseOnRecord(
                        registered.inRole(now.role(), now.leadUnit()),
                        routing == null ? null : routing.inRole(now.role(), now.coUnits()),
                        now.role(),
                        now.coUnits(),
                        section,
                        handler,
                        handOnUpheld,
                        assignmentUpheld);
            case HandOnUpheld _ ->
                new CaseOnRecord(registered, routing, role, coUnits, section, handler, true, assignmentUpheld);
            case AssignmentUpheld _ ->
                new CaseOnRecord(registered, routing, role, coUnits, section, handler, handOnUpheld, true);
            default -> this;
        };
    }

    /** 案件键。 The case's key. */
    public CaseId caseId() {
        return registered.caseId();
    }

    /** 种类。 Suggestion or proposal. */
    public CaseKind kind() {
        return registered.kind();
    }

    /** 上级交办日期。 The day it was handed on from above; the day of receipt where that is not known. */
    public LocalDate handedOnOn() {
        return registered.handedOnOn() == null ? registered.receivedOn() : registered.handedOnOn();
    }

    /** 全体提出人。 Lead proposer and co-signers, by their keys. */
    public List<String> signers() {
        return Stream.concat(Stream.of(registered.leadProposer()), registered.coSigners().stream())
                .map(Signatory::proposer)
                .toList();
    }

    /** 签字的副职。 The deputy named to sign for the section that has the case, null for none. */
    public String signer() {
        return routing == null || !routing.section().equals(section) ? null : routing.signer();
    }

    /** 由谁办理。 Who has it, as far as authority goes. */
    public Authority.Charge charge() {
        return new Authority.Charge(section, handler, signer(), coUnits(UnitRole.ASSIST));
    }

    /** 协办的承办人。 The handler in an assisting section of ours; null for any other unit. */
    public String handlerOf(String unit) {
        return coUnits.stream()
                .filter(co -> co.unit().equals(unit))
                .map(CoUnit::handler)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 是否有此条目。 Whether the case has that item. */
    public boolean hasItem(int number) {
        return registered.items().stream().anyMatch(item -> item.number() == number);
    }

    /** 某职责的协同单位。 The other units with that role. */
    public List<String> coUnits(UnitRole wanted) {
        return coUnits.stream()
                .filter(co -> co.role() == wanted)
                .map(CoUnit::unit)
                .toList();
    }

    /** 应送达者。 Who is to have the reply: every signer, or the lead unit for an assist case. */
    public List<String> recipients() {
        return role.answersProposer() ? signers() : List.of(registered.leadUnit());
    }
}
