package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.*;
import banli.language.command.IntakeCommand.*;
import banli.language.command.ReplyCommand.*;
import banli.language.event.CaseEvent;
import banli.language.policy.OfficeLists;
import banli.language.word.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 故事。 A case brought so far by real acts of the right people, each decided by the code under test. */
public final class Story {
    public final CaseState state;
    public final TestNow now;
    private final UnitRole role;
    private final List<CoUnit> coUnits;

    private Story(CaseState state, TestNow now, UnitRole role, List<CoUnit> coUnits) {
        this.state = state;
        this.now = now;
        this.role = role;
        this.coUnits = coUnits;
    }

    public static Story nothing() {
        TestNow now = new TestNow(
                registry(), day(6, 1), false, TestPolicy.shanghai(), Map.of(), Set.of(), OfficeLists.NONE, "wu");
        return new Story(CaseState.NONE, now, UnitRole.LEAD, List.of());
    }

    public static Story aProposal() {
        return aProposal(UnitRole.LEAD, List.of());
    }

    public static Story aProposal(UnitRole role, List<CoUnit> coUnits) {
        Story start = nothing();
        return new Story(start.state, start.now, role, coUnits)
                .then(registry(), Do.register(NUMBER, CaseKind.PROPOSAL, role, List.of(SECOND)));
    }

    public static Story anAssistCase() {
        return aProposal(UnitRole.ASSIST, List.of());
    }

    public Story on(LocalDate day) {
        return new Story(state, now.on(day), role, coUnits);
    }

    public Story under(PolicyInForce policy) {
        return new Story(state, now.under(policy), role, coUnits);
    }

    public Story fromAnEarlierRegister() {
        return new Story(state, now.fromAnEarlierRegister(), role, coUnits);
    }

    public Story besides(CaseId other, Circumstances.Standing standing) {
        return new Story(state, now.besides(other, standing), role, coUnits);
    }

    public Story yearClosed(int year) {
        return new Story(state, now.closing(year), role, coUnits);
    }

    public Story headedBy(String person) {
        return new Story(state, now.headedBy(person), role, coUnits);
    }

    public Story choosingFrom(OfficeLists lists) {
        return new Story(state, now.choosingFrom(lists), role, coUnits);
    }

    public Story then(Actor who, CaseCommand... acts) {
        CaseState so = state;
        for (CaseCommand act : acts) {
            for (CaseEvent fact : CaseDecider.decide(act, so, now.by(who))) {
                so = so.with(fact, who, "event-" + so.entries().size());
            }
        }
        return new Story(so, now, role, coUnits);
    }

    /** With a fact that no act would record today, but an older ledger may hold. */
    public Story having(CaseEvent fact, Actor by) {
        return new Story(state.with(fact, by, "event-" + state.entries().size()), now, role, coUnits);
    }

    /** The sequence of the last fact of that kind. */
    public long at(Class<? extends CaseEvent> fact) {
        for (int at = state.entries().size() - 1; at >= 0; at--) {
            if (fact.isInstance(state.entries().get(at).fact())) {
                return at;
            }
        }
        throw new AssertionError(fact.getSimpleName());
    }

    public Story routed() {
        return then(registry(), Do.routing(role, coUnits, day(3, 3)));
    }

    public Story approved() {
        return routed().then(chief(), new ApproveRouting(CASE, "同意", day(3, 4)));
    }

    public Story assigned() {
        return approved().then(registry(), new AssignCase(CASE, day(3, 5)));
    }

    public Story accepted() {
        return assigned().then(handler(), new AcceptCase(CASE, day(3, 6)));
    }

    public Story contacted() {
        return accepted().then(handler(), contact(Phase.BEFORE, day(3, 10)));
    }

    public Story submitted() {
        return role == UnitRole.ASSIST
                ? accepted().then(handler(), opinion(day(3, 20)))
                : contacted().then(handler(), reply(day(3, 20)));
    }

    public Story consulted() {
        return submitted().then(handler(), contact(Phase.DURING, day(3, 23)));
    }

    public Story signed() {
        return (role == UnitRole.ASSIST ? submitted() : consulted())
                .then(deputy(), new SignReply(CASE, null, day(3, 25)));
    }

    public Story issued() {
        return signed().then(chief(), new IssueReply(CASE, null, null, day(3, 27)));
    }

    public Story delivered() {
        return role == UnitRole.ASSIST
                ? issued().then(registry(), deliver("data-office", day(3, 30)))
                : issued().then(registry(), deliver(LEAD_PROPOSER, day(3, 30)), deliver(CO_SIGNER, day(3, 31)));
    }

    public Story revisited() {
        return delivered().then(handler(), contact(Phase.AFTER, day(4, 8)));
    }

    public Story disclosed() {
        return revisited().then(chief(), disclose(DisclosureChoice.PUBLISH, null, day(4, 9)));
    }

    public Story closed() {
        return (role == UnitRole.ASSIST ? delivered() : disclosed()).then(registry(), new CloseCase(CASE, day(4, 10)));
    }

    public Story published() {
        return role == UnitRole.ASSIST ? closed() : closed().then(registry(), publish(day(4, 15)));
    }

    public Story archived() {
        return published().then(registry(), new ArchiveCase(CASE, Retention.THIRTY_YEARS, day(4, 20)));
    }

    public Story reopened() {
        return closed().then(chief(), new ReopenCase(CASE, "情况有变", day(4, 15)));
    }
}
