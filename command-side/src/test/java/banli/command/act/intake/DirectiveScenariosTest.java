package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.language.command.*;
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
import banli.language.event.*;
import banli.language.event.ClosingEvent.*;
import banli.language.event.CommitmentEvent.*;
import banli.language.event.ContactEvent.*;
import banli.language.event.CorrectionEvent.*;
import banli.language.event.DeadlineEvent.*;
import banli.language.event.DisclosureEvent.*;
import banli.language.event.FeedbackEvent.*;
import banli.language.event.IntakeEvent.*;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.*;
import banli.language.event.SupervisionEvent.*;
import banli.language.word.*;
import banli.language.word.deadline.*;
import banli.language.word.proposal.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上级来文")
class DirectiveScenariosTest {
    private static RecordDirective paper(DirectiveOrder order, LocalDate dueOn, LocalDate day) {
        return new RecordDirective(CASE, "区政协函〔2026〕12号", "区政协提案委", day, null, null, null, dueOn, order, "请照此办理", day);
    }

    private static RecordDirective role(UnitRole role, String lead, LocalDate day) {
        return new RecordDirective(CASE, "区政协函〔2026〕9号", "区政协提案委", day, role, lead, null, null, null, "调整职责", day);
    }

    @Test
    @DisplayName("来文定下的期限，早于晚于规则都以来文为准，重算不动它")
    void aDayFromAboveIsOurDay() {
        Story early = aProposal().accepted().then(registry(), paper(null, day(4, 30), day(3, 20)));
        assertThat(early.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(4, 30));
        Story later = early.then(
                registry(),
                new RecordDirective(
                        CASE,
                        "区政协函〔2026〕20号",
                        "区政协提案委",
                        day(4, 1),
                        null,
                        null,
                        null,
                        day(7, 31),
                        null,
                        "展期",
                        day(4, 1)));
        assertThat(later.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(7, 31));
        given(later)
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy shanghai-2015", null))
                .recordsNothing();
        DirectiveRecorded fact = given(aProposal().accepted())
                .when(registry(), paper(null, day(4, 30), day(3, 20)))
                .records(DirectiveRecorded.class);
        assertThat(fact.deadlines()).extracting(Deadline::reckoning).containsOnlyNulls();
    }

    @Test
    @DisplayName("交办以前定下的期限，交办后照此计算")
    void aDaySetBeforeAssignmentHolds() {
        Story assigned = aProposal()
                .approved()
                .then(registry(), paper(null, day(7, 31), day(3, 4)))
                .then(registry(), new AssignCase(CASE, day(3, 5)));
        assertThat(assigned.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(7, 31));
    }

    @Test
    @DisplayName("主办改会办，会办改主办：职责的期限自来文之日起算")
    void theDutyChanges() {
        assertThat(given(aProposal().accepted())
                        .when(registry(), role(UnitRole.ASSIST, "data-office", day(3, 20)))
                        .recordsAll())
                .hasSize(2);
        Story assists = aProposal().accepted().then(registry(), role(UnitRole.ASSIST, "data-office", day(3, 20)));
        assertThat(assists.state.intake().recipients()).containsExactly("data-office");
        assertThat(assists.state.deadlines().answer().orElseThrow().deadline())
                .extracting(Deadline::kind, Deadline::dueOn)
                .containsExactly(DeadlineKind.OPINION, day(4, 20));
        given(assists).when(handler(), opinion(day(3, 25))).records(ReplySubmitted.class);
        Story leads = anAssistCase().accepted().then(registry(), role(UnitRole.LEAD, null, day(3, 20)));
        assertThat(leads.state.deadlines().answer().orElseThrow().deadline())
                .extracting(Deadline::kind, Deadline::dueOn)
                .containsExactly(DeadlineKind.REPLY, day(6, 20));
    }

    @Test
    @DisplayName("拟办以前改为会办的，交办后也有会办期限")
    void theDutyChangesBeforeRouting() {
        Story assists = aProposal().then(registry(), role(UnitRole.ASSIST, "data-office", day(3, 3)));
        Story assigned = assists.then(registry(), routing(UnitRole.ASSIST, List.of(), day(3, 3)))
                .then(chief(), new ApproveRouting(CASE, "同意", day(3, 4)))
                .then(registry(), new AssignCase(CASE, day(3, 5)));
        assertThat(assigned.state.deadlines().answer().orElseThrow().kind()).isEqualTo(DeadlineKind.OPINION);
        Story leads = anAssistCase().approved().then(registry(), role(UnitRole.LEAD, null, day(3, 4)));
        Story handed = leads.then(registry(), new AssignCase(CASE, day(3, 5)));
        assertThat(handed.state.intake().role()).isEqualTo(UnitRole.LEAD);
        assertThat(handed.state.intake().registered().leadUnit())
                .as("the lead unit is our own")
                .isNull();
        assertThat(handed.state.deadlines().answer().orElseThrow().deadline())
                .extracting(Deadline::kind, Deadline::dueOn)
                .containsExactly(DeadlineKind.REPLY, day(6, 4));
    }

    @Test
    @DisplayName("职责变更须有变化、有主办单位，并在提交答复稿以前")
    void aDutyChangeMakesSense() {
        given(aProposal().accepted())
                .when(registry(), role(UnitRole.LEAD, null, day(3, 20)))
                .refusedBy(SOMETHING_CHANGES);
        given(aProposal().submitted())
                .when(registry(), role(UnitRole.ASSIST, "data-office", day(3, 20)))
                .refusedBy(STAGE_ALLOWS);
        given(aProposal().accepted())
                .when(registry(), role(UnitRole.ASSIST, "nowhere", day(3, 20)))
                .refusedBy(KNOWN_UNIT);
    }

    @Test
    @DisplayName("增办、减办：协同单位以来文为准，新增的须征求意见")
    void otherUnitsChange() {
        RecordDirective more = new RecordDirective(
                CASE,
                "区政协函〔2026〕15号",
                "区政协提案委",
                day(3, 20),
                null,
                null,
                List.of(new CoUnit("health", UnitRole.ASSIST)),
                null,
                null,
                "增加会办单位",
                day(3, 20));
        Story added = aProposal().consulted().then(handler(), contact(Phase.DURING, day(3, 24)));
        given(added).when(registry(), more).refusedBy(STAGE_ALLOWS);
        Story before = aProposal().contacted().then(registry(), more).then(handler(), reply(day(3, 21)));
        given(before.then(handler(), contact(Phase.DURING, day(3, 23))))
                .when(deputy(), new SignReply(CASE, null, day(3, 25)))
                .refusedBy(OPINIONS_BEFORE_SIGNING);
    }

    @Test
    @DisplayName("来文答复延期申请；同意的须写明延至哪日，期限以来文为准")
    void moreTimeIsAnsweredFromAbove() {
        Story asked = aProposal().accepted().then(handler(), new RequestExtension(CASE, 30, "涉及面广", day(5, 18)));
        assertThat(given(asked)
                        .when(registry(), paper(DirectiveOrder.EXTENSION_GRANTED, day(8, 31), day(5, 20)))
                        .recordsAll())
                .hasSize(2);
        Story granted = asked.then(registry(), paper(DirectiveOrder.EXTENSION_GRANTED, day(8, 31), day(5, 20)));
        assertThat(granted.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(8, 31));
        assertThat(granted.state.deadlines().askedBy()).isNull();
        given(granted)
                .when(Actor.SYSTEM, new RecalculateDeadlines(CASE, "policy shanghai-2015", null))
                .recordsNothing();
        Story refused = asked.then(registry(), paper(DirectiveOrder.EXTENSION_REFUSED, null, day(5, 20)));
        assertThat(refused.state.deadlines().askedBy()).isNull();
        given(asked)
                .when(registry(), paper(DirectiveOrder.EXTENSION_GRANTED, null, day(5, 20)))
                .refusedFor("dueOn");
        given(aProposal().accepted())
                .when(registry(), paper(DirectiveOrder.EXTENSION_REFUSED, null, day(5, 20)))
                .refusedBy(ON_RECORD);
        given(aProposal().delivered())
                .when(registry(), paper(DirectiveOrder.EXTENSION_GRANTED, day(8, 31), day(5, 20)))
                .refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("退回重新答复：无须先审核不满意，开始新一轮")
    void handedBackForANewReply() {
        Story back = aProposal().closed().then(registry(), paper(DirectiveOrder.NEW_REPLY, day(5, 8), day(4, 20)));
        assertThat(back.state.round()).isEqualTo(2);
        assertThat(back.state.deadlines().answer().orElseThrow().dueOn()).isEqualTo(day(5, 8));
        // Its longest time counts from here, not from when the case was handed on.
        given(back)
                .when(handler(), new RequestExtension(CASE, 10, "重新调研", day(4, 25)))
                .records(ExtensionRequested.class);
        assertThat(given(aProposal().closed())
                        .when(registry(), paper(DirectiveOrder.NEW_REPLY, null, day(4, 20)))
                        .recordsAll())
                .extracting(Object::getClass)
                .contains(CaseReopened.class);
        given(aProposal().accepted())
                .when(registry(), paper(DirectiveOrder.NEW_REPLY, null, day(4, 20)))
                .refusedBy(STAGE_ALLOWS);
        given(aProposal().closed())
                .when(registry(), paper(DirectiveOrder.NEW_REPLY, null, day(4, 9)))
                .refusedBy(STEPS_IN_ORDER);
    }

    @Test
    @DisplayName("列入重点督办只一次")
    void keySupervisionFromAbove() {
        Story key = aProposal().accepted().then(registry(), paper(DirectiveOrder.KEY_SUPERVISION, null, day(3, 20)));
        assertThat(key.state.supervision().key()).isTrue();
        RecordDirective another = new RecordDirective(
                CASE,
                "区府督〔2026〕3号",
                "区政府督查室",
                day(3, 21),
                null,
                null,
                null,
                null,
                DirectiveOrder.KEY_SUPERVISION,
                "重点督办",
                day(3, 21));
        given(key).when(registry(), another).refusedBy(NOT_TWICE);
    }
}
