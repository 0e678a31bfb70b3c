package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.aProposal;
import static banli.language.act.Rule.PERSONAL_DATA_HANDLED;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Rehearsal;
import banli.command.act.Story;
import banli.language.act.Act;
import banli.language.command.DisclosureCommand.DecideDisclosure;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.letter.PersonalDetails;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Redaction;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公开以前查个人信息")
class PersonalDetailsScenariosTest {
    @Test
    @DisplayName("函件里像是个人信息的，遮盖或写明理由才能决定公开；撤回重写以后又有的，也不能公开；不予公开的不问")
    void personalDetailsAreHandled() {
        String card = "6222 0212 3456 7890";
        assertThat(PersonalDetails.found(card, List.of())).isEmpty();
        Story paid = withLetter("朱芳委员：补贴已发到 6222 0212 3456 7894，车辆沪A12B34已登记。");
        given(paid).when(chief(), disclose(DisclosureChoice.PUBLISH, " ", null)).refusedBy(PERSONAL_DATA_HANDLED);
        given(paid)
                .when(chief(), cover(new Redaction("6222 0212 3456 7894", "银行卡号")))
                .refusedBy(PERSONAL_DATA_HANDLED);
        given(paid)
                .when(chief(), disclose(DisclosureChoice.PUBLISH, "本单位对公账户和公务用车", null))
                .records(DisclosureDecided.class);
        given(paid)
                .when(chief(), disclose(DisclosureChoice.WITHHOLD, "涉及个人信息", null))
                .records(DisclosureDecided.class);
        DecideDisclosure both = cover(new Redaction("6222 0212 3456 7894", "银行卡号"), new Redaction("沪A12B34", "车牌"));
        assertThat(given(paid.then(chief(), both))
                        .when(registry(), publish(null))
                        .records(ReplyPublished.class)
                        .text())
                .isEqualTo("朱芳委员：补贴已发到 ×××，车辆×××已登记。");
        assertThat(Rehearsal.begun(Act.DECIDE_DISCLOSURE.id(), paid.state, paid.now))
                .get()
                .isInstanceOfSatisfying(
                        DecideDisclosure.class,
                        known -> assertThat(known.redactions())
                                .extracting(Redaction::passage)
                                .containsExactly("6222 0212 3456 7894", "沪A12B34"));
    }

    @Test
    @DisplayName("查出的各在哪一句：证件号、手机、固定电话、邮箱、住址、银行卡、车牌，全角也是；本单位公布的号码、案号、日期不是")
    void whatIsFound() {
        assertThat(PersonalDetails.found(
                        "张某（110101199003077758）住清河路100号2幢301室。手机１３８１２３４５６７８，电话 021-59521234，"
                                + "邮箱 zhu.fang@example.cn！卡号6222021234567894；车辆沪A·D12345。",
                        List.of()))
                .extracting(PersonalDetails::passage)
                .containsExactly(
                        "110101199003077758",
                        "100号2幢301室",
                        "１３８１２３４５６７８",
                        "021-59521234",
                        "zhu.fang@example.cn",
                        "6222021234567894",
                        "沪A·D12345");
        assertThat(PersonalDetails.found("先说明。手机13812345678可以联系。再说明。", List.of()))
                .extracting(PersonalDetails::sentence)
                .containsExactly("手机13812345678可以联系");
        assertThat(PersonalDetails.found(
                        "联系电话：021-69989888。第21-168号，254个点，51000人次，嘉民〔2021〕12号，6222021234567890，京B座。",
                        List.of("021-69989888")))
                .isEmpty();
    }

    private static Story withLetter(String text) {
        return aProposal()
                .contacted()
                .then(handler(), contact(Phase.DURING, day(3, 18)))
                .then(
                        handler(),
                        new SubmitReply(
                                CASE,
                                text,
                                allFull(),
                                new Outcome("shanghai-2015", "A", "解决采纳"),
                                new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                                null,
                                null))
                .then(deputy(), new SignReply(CASE, null, null))
                .then(chief(), new IssueReply(CASE, null, null, null));
    }

    private static DecideDisclosure cover(Redaction... redactions) {
        return new DecideDisclosure(CASE, DisclosureChoice.PUBLISH, null, List.of(redactions), null);
    }
}
