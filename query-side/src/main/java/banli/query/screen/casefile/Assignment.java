package banli.query.screen.casefile;

import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.RoutingReturned;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.query.casefile.RoutingView;
import banli.language.word.proposal.UnitRole;
import banli.query.fold.Fact;
import java.time.LocalDate;

/**
 * 拟办与交办。 Who has the case.
 *
 * @param routing the routing proposed last, null before
 * @param role the bureau's duty: as handed on from above, then as assigned
 * @param section the section that has it, null before assignment
 */
public record Assignment(RoutingView routing, UnitRole role, String section, String handler, LocalDate handedOnOn) {
    static final Assignment NONE = new Assignment(null, null, null, null, null);

    Assignment read(Fact fact) {
        return switch (fact.event()) {
            case CaseRegistered it -> new Assignment(null, it.role(), null, null, it.handedOnOn());
            case RoutingProposed it ->
                routed(new RoutingView(
                        it.role(),
                        it.section(),
                        it.handler(),
                        it.coUnits(),
                        it.opinion(),
                        it.signer(),
                        null,
                        null,
                        fact.on(),
                        null));
            case RoutingApproved it -> routed(decided(it.remark(), true, fact));
            case RoutingReturned it -> routed(decided(it.reason(), false, fact));
            case CaseAssigned it ->
                new Assignment(
                        routing,
                        it.role(),
                        it.section(),
                        it.handler(),
                        handedOnOn == null ? it.handedOnOn() : handedOnOn);
            case CaseReassigned it -> new Assignment(routing, role, it.section(), it.handler(), handedOnOn);
            case RoleChanged it ->
                new Assignment(
                        routing == null ? null : routing.inRole(it.role(), it.coUnits()),
                        it.role(),
                        section,
                        handler,
                        handedOnOn);
            case HandlerChanged it -> new Assignment(routing, role, section, it.to(), handedOnOn);
            case WorkHandedOver it ->
                new Assignment(
                        routing == null
                                ? null
                                : routing.inRole(
                                        routing.role(),
                                        Lists.orEmpty(routing.coUnits()).stream()
                                                .map(it::now)
                                                .toList()),
                        role,
                        it.now(section),
                        it.handling() ? it.to() : handler,
                        handedOnOn);
            default -> this;
        };
    }

    /** 签字的副职。 The deputy named to sign in the stead of the section's leader, null for none. */
    public String signer() {
        return routing == null || !routing.section().equals(section) ? null : routing.signer();
    }

    private Assignment routed(RoutingView other) {
        return new Assignment(other, role, section, handler, handedOnOn);
    }

    private RoutingView decided(String remark, boolean approved, Fact fact) {
        return new RoutingView(
                routing.role(),
                routing.section(),
                routing.handler(),
                routing.coUnits(),
                routing.opinion(),
                routing.signer(),
                remark,
                approved,
                fact.on(),
                fact.by());
    }
}
