package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;

import banli.language.command.CaseCommand;
import banli.language.command.ClosingCommand.ArchiveCase;
import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.SettleDispute;
import banli.language.command.DisclosureCommand.WithdrawPublication;
import banli.language.command.FeedbackCommand.ExamineDissatisfaction;
import banli.language.command.OpinionCommand.AskOpinion;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.OpinionCommand.WaiveOpinion;
import banli.language.command.ReplyCommand.RecallReply;
import banli.language.command.ReplyCommand.SendBackReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.event.ClosingEvent.CaseArchived;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.OpinionEvent.OpinionWaived;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.ExaminationConclusion;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("该等的都等到了：不满意、公开、会办单位、办前联系")
class NothingLeftBehindScenariosTest {
    private static final ArchiveCase ARCHIVE = new ArchiveCase(CASE, Retention.THIRTY_YEARS, day(4, 28));

    private static Story dissatisfied(Story story) {
        return story.then(registry(), form(LEAD_PROPOSER, Satisfaction.NOT_SATISFIED, "第2条没有落实", day(4, 9)));
    }

    private static Story examined(Story story) {
        return story.then(
                deputy(),
                new ExamineDissatisfaction(CASE, LEAD_PROPOSER, ExaminationConclusion.EXPLAIN, "经核实", day(4, 10)));
    }

    @Test
    @DisplayName("不满意未审核，不得办结；审核后可以")
    void noClosingWithAnUnexaminedDissatisfaction() {
        Story left = dissatisfied(aProposal().disclosed());
        given(left).when(registry(), new CloseCase(CASE, day(4, 12))).refusedBy(EXAMINED_BEFORE_CLOSING);
        given(examined(left)).when(registry(), new CloseCase(CASE, day(4, 12))).records(CaseClosed.class);
    }

    @Test
    @DisplayName("办结以后才收到不满意，未审核不得归档；决定公开而未公开的也不得归档")
    void noArchivingWithSomethingOutstanding() {
        Story late = dissatisfied(aProposal().closed());
        given(late).when(registry(), ARCHIVE).refusedBy(EXAMINED_BEFORE_CLOSING, PUBLISHED_BEFORE_ARCHIVING);
        Story examined = examined(late);
        given(examined).when(registry(), ARCHIVE).refusedBy(PUBLISHED_BEFORE_ARCHIVING);
        given(examined.then(registry(), publish(day(4, 20))))
                .when(registry(), ARCHIVE)
                .records(CaseArchived.class);
        CaseCommand withhold = disclose(DisclosureChoice.WITHHOLD, "尚在研究", day(4, 20));
        given(examined.then(chief(), withhold)).when(registry(), ARCHIVE).records(CaseArchived.class);
        Story withheld = examined.then(registry(), publish(day(4, 20))).then(chief(), withhold);
        given(withheld).when(registry(), ARCHIVE).refusedBy(TAKEN_DOWN_FIRST);
        given(withheld.then(registry(), new WithdrawPublication(CASE, "有误", day(4, 21))))
                .when(registry(), ARCHIVE)
                .records(CaseArchived.class);
    }

    @Test
    @DisplayName("会办单位没有问过，不得签字；问了有答复，或由分管领导免除，可以")
    void eachAssistingUnitIsHeardBeforeSigning() {
        Story written = aProposal(UnitRole.LEAD, List.of(new CoUnit("health", UnitRole.ASSIST)))
                .consulted();
        SignReply sign = new SignReply(CASE, null, day(3, 26));
        given(written).when(deputy(), sign).refusedBy(OPINIONS_BEFORE_SIGNING);
        given(written.then(handler(), new AskOpinion(CASE, "health", "请提出意见", day(3, 24))))
                .when(deputy(), sign)
                .refusedBy(OPINIONS_BEFORE_SIGNING);
        given(written.then(
                        handler(),
                        new AskOpinion(CASE, "health", "请提出意见", day(3, 24)),
                        new RecordOpinion(CASE, "health", "同意", null, null, day(3, 25))))
                .when(deputy(), sign)
                .records(ReplySigned.class);
        WaiveOpinion waive = new WaiveOpinion(CASE, "health", "已口头沟通", day(3, 25));
        given(written).when(deputy(), waive).records(OpinionWaived.class);
        given(written.then(deputy(), waive)).when(deputy(), waive).refusedBy(ON_RECORD);
        given(written.then(deputy(), waive)).when(deputy(), sign).records(ReplySigned.class);
    }

    @Test
    @DisplayName("提交后办前联系被否定：稿子退回或撤回，办前重新开放，补了联系再交")
    void aContactThatFellIsMadeGoodOnceTheDraftIsBack() {
        Story fallen = aProposal()
                .submitted()
                .then(proposer(), new ConfirmContact(CASE, 1, LEAD_PROPOSER, false, "没有联系过我", day(3, 21)))
                .then(supervisor(), new SettleDispute(CASE, 1, false, "查无记录", day(3, 22)));
        given(fallen).when(handler(), contact(Phase.BEFORE, day(3, 24))).refusedBy(CONTACT_IN_WINDOW);
        Story back = fallen.then(deputy(), new SendBackReply(CASE, List.of(new Remark("办前", "请补联系")), day(3, 23)));
        given(back).when(handler(), reply(day(3, 25))).refusedBy(CONTACT_BEFORE_REPLY);
        given(back).when(handler(), contact(Phase.BEFORE, day(3, 24))).records(ContactRecorded.class);
        given(back.then(handler(), contact(Phase.BEFORE, day(3, 24))))
                .when(handler(), reply(day(3, 25)))
                .records(ReplySubmitted.class);
        given(aProposal().issued().then(chief(), new RecallReply(CASE, "附件有误", day(3, 28))))
                .when(handler(), contact(Phase.BEFORE, day(3, 29)))
                .records(ContactRecorded.class);
    }
}
