package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Rehearsal;
import banli.command.act.Scenario;
import banli.command.act.Story;
import banli.command.policy.Policies;
import banli.language.act.Act;
import banli.language.command.ReplyCommand.CountersignReply;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文号从何而来")
class NumberScenariosTest {
    private static Story under(String from, Story story) {
        return story.under(Policies.numbered(from, "嘉民发", "嘉民会")
                .inForce(day(2, 27), day(6, 1))
                .orElseThrow());
    }

    private static Scenario.When issued(Story story, String number, LocalDate day) {
        return given(story).when(chief(), new IssueReply(CASE, null, number, day));
    }

    @Test
    @DisplayName("规则写明由公文系统编的：签发时填写，读成统一的写法；没有填的不签发")
    void typedWhereThePolicySaysSo() {
        Story signed = under("OUTSIDE", aProposal().signed());
        issued(signed, null, day(3, 27)).refusedFor("documentNumber");
        issued(signed, "  ", day(3, 27)).refusedFor("documentNumber");
        assertThat(issued(signed, "嘉民发[２０２６]0057", day(3, 27))
                        .records(ReplyIssued.class)
                        .documentNumber())
                .isEqualTo("嘉民发〔2026〕57号");
        Story opinion = under("OUTSIDE", anAssistCase().signed());
        issued(opinion, "嘉民发〔2026〕57号", day(3, 27)).refusedFor("documentNumber");
        assertThat(issued(opinion, "嘉民会（2026）3号", day(3, 27))
                        .records(ReplyIssued.class)
                        .documentNumber())
                .isEqualTo("嘉民会〔2026〕3号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"57", "嘉民发〔2025〕57号", "嘉民〔2026〕57号", "沪民发〔2026〕57号", "嘉民发〔2026〕0号", "嘉民发〔2026〕", "嘉民发〔2026〕五十七号"
            })
    @DisplayName("别的年份、别的机关代字、不成文号的，一律不收")
    void onlyItsOwnShape(String typed) {
        issued(under("OUTSIDE", aProposal().signed()), typed, day(3, 27)).refusedFor("documentNumber");
    }

    @Test
    @DisplayName("由账本编的不必填写，填写的退回；代字照规则")
    void allottedOtherwise() {
        issued(aProposal().signed(), "嘉民〔2026〕57号", day(3, 27)).refusedFor("documentNumber");
        Story ours = under("OURS", aProposal().signed());
        issued(ours, "嘉民发〔2026〕57号", day(3, 27)).refusedFor("documentNumber");
        assertThat(issued(ours, null, day(3, 27)).records(ReplyIssued.class).documentNumber())
                .isEqualTo("嘉民发〔2026〕1号");
        assertThat(issued(under("OURS", anAssistCase().signed()), null, day(3, 27))
                        .records(ReplyIssued.class)
                        .documentNumber())
                .isEqualTo("嘉民会〔2026〕1号");
    }

    @Test
    @DisplayName("表单从代字和今年开始；由账本编的没有这一项；还有别的不符时先说那些")
    void theFormBeginsWithTheMark() {
        assertThat(begun(under("OUTSIDE", aProposal().signed()))).isEqualTo("嘉民发〔2026〕");
        assertThat(begun(under("OURS", aProposal().signed()))).isNull();
        assertThat(begun(aProposal().signed())).isNull();
        Story coLed = under(
                "OUTSIDE",
                aProposal(UnitRole.LEAD, List.of(new CoUnit("data-office", UnitRole.CO_LEAD)))
                        .signed());
        issued(coLed, null, day(3, 27)).refusedBy(COUNTERSIGNED_BEFORE_ISSUE);
        Story ready = coLed.then(registry(), new CountersignReply(CASE, "data-office", "王", day(3, 26)));
        assertThat(Rehearsal.next(ready.state, ready.now)).allMatch(Rehearsal.Rehearsed::open);
    }

    private static String begun(Story story) {
        return ((IssueReply) Rehearsal.begun(Act.ISSUE_REPLY.id(), story.state, story.now)
                        .orElseThrow())
                .documentNumber();
    }

    @Test
    @DisplayName("补录的可以没有公文系统的文号；再次答复照样填写")
    void olderRegistersAndLaterAnswers() {
        issued(under("OUTSIDE", aProposal().signed()).fromAnEarlierRegister(), null, day(3, 27));
        Story plan = under("OUTSIDE", FollowUpScenariosTest.archivedPlan());
        FollowUpReply again = FollowUpScenariosTest.again("A", day(4, 15));
        Story signed = plan.then(handler(), again).then(deputy(), new SignReply(CASE, null, day(5, 6)));
        issued(signed, null, day(5, 7)).refusedFor("documentNumber");
        FollowUpStepped step = issued(signed, "嘉民发〔2026〕91号", day(5, 7)).records(FollowUpStepped.class);
        assertThat(((ReplyIssued) step.step()).documentNumber()).isEqualTo("嘉民发〔2026〕91号");
    }
}
