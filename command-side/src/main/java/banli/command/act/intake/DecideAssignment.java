package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.act.state.OpenParts;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ChangeHandler;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.IntakeCommand.ObjectToAssignment;
import banli.language.command.IntakeCommand.ReassignCase;
import banli.language.command.IntakeCommand.UpholdAssignment;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.AssignmentObjected;
import banli.language.event.IntakeEvent.AssignmentUpheld;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 交办与签收。 Assigning the case as its routing says, and what the section makes of it. */
final class DecideAssignment {
    private DecideAssignment() {}

    static CaseEvent assign(AssignCase act, CaseState c, Circumstances now, Requirements r) {
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        CaseRegistered registered = c.intake().registered();
        RoutingProposed routing = c.intake().routing();
        UnitRole role = routing.role();
        LocalDate handedOn = c.intake().handedOnOn();
        return new CaseAssigned(
                unit(now, registered, role),
                routing.section(),
                routing.handler(),
                role,
                routing.coUnits(),
                handedOn,
                IntakeDeadlines.assigned(c, role, day, c.policy(now)),
                day);
    }

    private static String unit(Circumstances now, CaseRegistered registered, UnitRole role) {
        String own = now.actor().unit();
        return own == null && role.answersProposer() ? registered.leadUnit() : own;
    }

    static CaseEvent accept(AcceptCase act, Circumstances now, Requirements r) {
        r.orRefuse();
        return new CaseAccepted(now.dayOf(act.happenedOn()));
    }

    static CaseEvent object(ObjectToAssignment act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        DecideHandOn.window(
                c.deadlines().first(DeadlineKind.OBJECTION).map(OpenDeadline::dueOn),
                day,
                "，应当办理",
                "; the case is to be handled",
                r);
        r.require(
                Rule.OBJECTION_REFUSED_IS_FINAL,
                !c.intake().assignmentUpheld(),
                "办公室已维持交办，请签收办理",
                "The assignment was upheld; accept the case and handle it");
        r.require(
                Rule.ROUTED_TO_SECTION,
                act.sectionProposed() == null || now.directory().isSection(act.sectionProposed()),
                act.sectionProposed() + "不是本局科室，请另行建议",
                act.sectionProposed() + " is not a section of the bureau; propose another");
        r.orRefuse();
        return new AssignmentObjected(act.reason(), act.sectionProposed(), day);
    }

    static CaseEvent uphold(UpholdAssignment act, Circumstances now, Requirements r) {
        r.orRefuse();
        return new AssignmentUpheld(act.reason(), now.dayOf(act.happenedOn()));
    }

    static CaseEvent reassign(ReassignCase act, CaseState c, Circumstances now, Requirements r) {
        DecideRouting.section(act.section(), act.handler(), now, r);
        r.require(
                Rule.SOMETHING_CHANGES,
                !act.section().equals(c.intake().section())
                        || !act.handler().equals(c.intake().handler()),
                "科室和承办人都与现状相同；如应由其办理，请维持交办",
                "Section and handler are as before; uphold the assignment if they are to handle it");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return new CaseReassigned(
                act.section(),
                act.handler(),
                act.reason(),
                IntakeDeadlines.reassigned(c, c.intake().role(), day, c.policy(now)),
                day);
    }

    static CaseEvent changeHandler(ChangeHandler act, CaseState c, Circumstances now, Requirements r) {
        if (c.intake().section() == null) {
            // Nobody has the case yet: that its stage refuses is all there is to say.
            r.orRefuse();
        }
        DecideRouting.section(c.intake().section(), act.to(), now, r);
        r.require(
                Rule.SOMETHING_CHANGES,
                !act.to().equals(c.intake().handler()),
                "该人员已是承办人",
                "That person is the handler already");
        r.orRefuse();
        return new HandlerChanged(c.intake().handler(), act.to(), act.reason(), now.dayOf(act.happenedOn()));
    }

    /** What is open of that person in the case, all of it or nothing. */
    static CaseEvent handOver(HandOver act, CaseState c, Circumstances now, Requirements r) {
        if (c.intake().section() == null) {
            r.orRefuse();
        }
        if (act.section() != null || act.into() != null) {
            return DecideSectionMove.move(act, c, now, r);
        }
        OpenParts open = new OpenParts(c);
        boolean handling = open.handledBy(act.from());
        List<Integer> commitments = c.commitments().openOf(act.from());
        Optional<String> assisting = open.assistedBy(act.from());
        boolean leading = handling || !commitments.isEmpty();
        DecideRouting.section(
                leading ? c.intake().section() : assisting.orElse(c.intake().section()), act.to(), now, r);
        r.require(
                Rule.SOMETHING_CHANGES,
                !act.from().equals(act.to()),
                "不能交接给本人，请选择他人",
                "Work is handed over to another; choose one");
        r.require(
                Rule.ON_RECORD,
                leading || assisting.isPresent(),
                () -> new Text(
                        "本案没有" + now.named(act.from()) + "在办的事项",
                        "The case has nothing open of " + now.named(act.from())));
        r.orRefuse();
        return new WorkHandedOver(
                act.from(), act.to(), handling, commitments, act.reason(), now.dayOf(act.happenedOn()));
    }
}
