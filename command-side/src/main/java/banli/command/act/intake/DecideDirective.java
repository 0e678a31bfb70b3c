package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.RecordDirective;
import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.lifecycle.Lifecycle;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 上级来文。 A paper from the referring office binds: what it changes follows in the same moment, or nothing is recorded. */
final class DecideDirective {
    private static final Set<UnitRole> LEADING = EnumSet.of(UnitRole.LEAD, UnitRole.SEPARATE, UnitRole.SOLE);

    private final RecordDirective act;
    private final CaseState c;
    private final Circumstances now;
    private final Requirements r;
    private final LocalDate day;

    private DecideDirective(RecordDirective act, CaseState c, Circumstances now, Requirements r) {
        this.act = act;
        this.c = c;
        this.now = now;
        this.r = r;
        this.day = now.dayOf(act.happenedOn());
    }

    static List<CaseEvent> record(RecordDirective act, CaseState c, Circumstances now, Requirements r) {
        return new DecideDirective(act, c, now, r).decide();
    }

    private List<CaseEvent> decide() {
        known();
        boolean another = changesDuty();
        ordered(another);
        r.orRefuse();
        List<CaseEvent> facts = new ArrayList<>();
        facts.add(paper(another));
        if (another) {
            facts.add(duty());
        }
        order().ifPresent(facts::add);
        return facts;
    }

    private void known() {
        r.require(
                Rule.KNOWN_UNIT,
                act.leadUnit() == null || now.directory().unit(act.leadUnit()).isPresent(),
                "通讯录中没有主办单位" + act.leadUnit() + "，请先登记单位",
                "The directory has no unit " + act.leadUnit() + "; enter the unit first");
        DecideRouting.known(coUnits(), c.intake().section(), now, r);
        r.require(
                Rule.NOT_TWICE,
                !c.upstream().has(paper(false)),
                "此件来文已登记；如内容有别，请核对",
                "This paper is on record already; check it if it says something else");
    }

    /** Whether duty, lead unit or other units become others; a change that changes nothing is told. */
    private boolean changesDuty() {
        boolean role = act.role() != null && act.role() != c.intake().role();
        boolean lead = act.leadUnit() != null
                && !act.leadUnit().equals(c.intake().registered().leadUnit());
        boolean others = !coUnits().isEmpty() && !coUnits().equals(c.intake().coUnits());
        boolean given =
                act.role() != null || act.leadUnit() != null || !coUnits().isEmpty();
        boolean changes = role || lead || others;
        r.require(
                Rule.SOMETHING_CHANGES,
                !given || changes,
                "来文所列职责、主办单位、协同单位与现状相同，请不填，或核对",
                "Duty, lead unit and other units are as before; leave them out, or check them");
        r.require(
                Rule.STAGE_ALLOWS,
                !changes || Lifecycle.of(RoleChanged.class).allowedIn(c.stage()),
                () -> at(
                        "职责变更只能在提交答复稿以前；请先退回修改，再登记来文",
                        "Duties change before a reply is submitted; send it back first"));
        r.require(
                Rule.UNIT_OF_CASE,
                !changes || newRole() != UnitRole.ASSIST || newLead() != null,
                "会办件须有主办单位，请填写主办单位",
                "An assist case needs its lead unit; give it");
        return changes;
    }

    private void ordered(boolean another) {
        DirectiveOrder order = act.order();
        boolean noAnswer = c.deadlines().answer().isEmpty();
        if (order == DirectiveOrder.EXTENSION_GRANTED) {
            r.require(
                    Rule.ON_RECORD,
                    !noAnswer && !another,
                    "本案没有正在计算的答复期限，无可延期",
                    "No deadline of our answer is running; there is nothing to extend");
        } else if (order == DirectiveOrder.EXTENSION_REFUSED) {
            r.require(
                    Rule.ON_RECORD,
                    c.deadlines().askedBy() != null,
                    "没有待批复的延期申请",
                    "No request for more time is waiting");
        } else if (order == DirectiveOrder.KEY_SUPERVISION) {
            r.require(Rule.NOT_TWICE, !c.supervision().key(), "本案已列重点督办", "The case is under key supervision already");
        } else if (order == DirectiveOrder.NEW_REPLY) {
            r.require(
                    Rule.STAGE_ALLOWS,
                    Lifecycle.of(CaseReopened.class).allowedIn(c.stage()),
                    () -> at("尚未答复，无须重新答复", "It has not been answered yet"));
            LocalDate last = c.lastStepOn();
            r.require(
                    Rule.STEPS_IN_ORDER,
                    !day.isBefore(last),
                    "上一步的日期为" + last + "，请核对收文日期" + day,
                    "The step before is dated " + last + "; check the day it came, " + day);
        }
    }

    private Text at(String zh, String en) {
        Labelled stage = c.stage();
        return new Text(
                "案件现处“" + stage.label().zh() + "”环节，" + zh,
                "The case is at the stage “" + stage.label().en() + "”: " + en);
    }

    private DirectiveRecorded paper(boolean another) {
        boolean moves = act.dueOn() != null && !another && act.order() != DirectiveOrder.EXTENSION_GRANTED;
        List<Deadline> deadlines = !moves || act.order() == DirectiveOrder.NEW_REPLY
                ? List.of()
                : c.deadlines().answer().map(OpenDeadline::kind).map(this::fixed).stream()
                        .toList();
        return new DirectiveRecorded(
                c.upstream().directives().size() + 1,
                act.reference(),
                act.sender(),
                act.datedOn(),
                act.role(),
                act.leadUnit(),
                coUnits(),
                act.dueOn(),
                act.order(),
                act.text(),
                deadlines,
                day);
    }

    /** A new duty begins its own deadline on the day of the paper, once the case is assigned. */
    private RoleChanged duty() {
        UnitRole role = newRole();
        boolean other = role.answersProposer() != c.intake().role().answersProposer();
        boolean runs = c.deadlines().answer().isPresent() || !role.answersProposer();
        Optional<Deadline> answer = Optional.empty();
        if (runs && act.dueOn() != null) {
            answer = Optional.of(fixed(kind(role)));
        } else if (runs && other) {
            answer =
                    c.policy(now).deadline(kind(role), act.datedOn(), c.intake().kind(), role);
        }
        return new RoleChanged(
                role,
                newLead(),
                coUnits().isEmpty() ? c.intake().coUnits() : coUnits(),
                answer.stream().toList(),
                day);
    }

    private Optional<CaseEvent> order() {
        return Optional.ofNullable(
                switch (act.order()) {
                    case EXTENSION_GRANTED ->
                        new ExtensionGranted(
                                fixed(c.deadlines().answer().orElseThrow().kind()),
                                act.text(),
                                c.tellsProposers(now),
                                day);
                    case EXTENSION_REFUSED -> new ExtensionRefused(act.text(), day);
                    case NEW_REPLY -> new CaseReopened(c.round() + 1, act.text(), rework(), day);
                    case KEY_SUPERVISION -> new KeySupervisionDesignated(act.sender(), act.reference(), day);
                    case RETURN_ALLOWED, OTHER -> null;
                    case null -> null;
                });
    }

    private List<Deadline> rework() {
        return act.dueOn() != null
                ? List.of(fixed(DeadlineKind.REWORK))
                : c
                        .policy(now)
                        .deadline(
                                DeadlineKind.REWORK,
                                day,
                                c.intake().kind(),
                                c.intake().role())
                        .stream()
                        .toList();
    }

    private static DeadlineKind kind(UnitRole role) {
        return role.answersProposer() ? DeadlineKind.REPLY : DeadlineKind.OPINION;
    }

    private Deadline fixed(DeadlineKind kind) {
        return c.policy(now).fixed(kind, act.dueOn());
    }

    private UnitRole newRole() {
        return act.role() == null ? c.intake().role() : act.role();
    }

    /** As the paper says, else as before; who only assisted and now leads is the lead unit itself. */
    private String newLead() {
        boolean leadsNow = c.intake().role() == UnitRole.ASSIST && LEADING.contains(newRole());
        return act.leadUnit() != null || leadsNow
                ? act.leadUnit()
                : c.intake().registered().leadUnit();
    }

    private List<CoUnit> coUnits() {
        return act.coUnits() == null ? List.of() : List.copyOf(act.coUnits());
    }
}
