package banli.command.axon.answer;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.language.command.DirectoryCommand.AskDelegation;
import banli.language.command.DirectoryCommand.ConfirmDelegation;
import banli.language.command.DirectoryCommand.DeclineDelegation;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.event.DirectoryEvent.DelegationConfirmed;
import banli.language.query.account.CheckLogin;
import banli.language.query.account.HeldOffice;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("代理")
class DelegationsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 5);
    private static final EnterProposer ACT = new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, false);
    private final House house = House.staffed();

    @BeforeEach
    void delegate() {
        house.by("wu", Office.REGISTRY, new Delegate("wu", "sun", Office.REGISTRY, FIRST, LAST));
    }

    @Test
    @DisplayName("代理期内代理人可办，记录写明代理谁")
    void theDelegateActsWhileItRuns() {
        house.on(LAST);
        house.send(ACT, forWu());
        Map<String, ?> meta = house.facts("proposer:zhu-fang").getLast().getMetaData();
        assertThat(meta.get(Meta.ACTOR)).isEqualTo("sun");
        assertThat(meta.get(Meta.ACTOR_NAME)).isEqualTo("孙");
        assertThat(meta.get(Meta.ON_BEHALF_OF)).isEqualTo("wu");
        assertThat(meta.get(Meta.OFFICE)).isEqualTo("REGISTRY");
    }

    @Test
    @DisplayName("未到期和已过期的代理无效")
    void beforeAndAfterItDoesNot() {
        house.on(FIRST.minusDays(1));
        assertThat(house.refused(ACT, forWu()).code()).isEqualTo(Refused.Code.OFFICE);
        house.on(LAST.plusDays(1));
        assertThat(house.refused(ACT, forWu()).code()).isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("收回的代理立即无效；委托人失去职务的，代理随之无效")
    void withdrawnItEndsAtOnce() {
        house.on(FIRST);
        house.by("wu", Office.REGISTRY, new EndDelegation("wu", "sun", Office.REGISTRY));
        assertThat(house.refused(ACT, forWu()).code()).isEqualTo(Refused.Code.OFFICE);
        house.by("wu", Office.REGISTRY, new Delegate("wu", "sun", Office.REGISTRY, FIRST, LAST));
        house.admin(new RevokeOffice("wu", Office.REGISTRY, null, "调离"));
        assertThat(house.refused(ACT, forWu()).code()).isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("代理人不得代委托人再行授权或设置口令")
    void theDelegateDoesNotPassItOn() {
        house.on(FIRST);
        Delegate further = new Delegate("wu", "zhou", Office.REGISTRY, FIRST, LAST);
        assertThat(house.refused(further, forWu()).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new SetCredential("wu", "a new password"), forWu())
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("期限、职务、代理人不合适的授权都被拒绝")
    void unfitDelegationsAreRefused() {
        house.on(LAST);
        assertRules(
                house.refused(new Delegate("wu", "li", Office.ADMIN, LAST, FIRST), "wu", Office.REGISTRY),
                "office-held",
                "delegable-office",
                "fit-delegate",
                "delegation-period");
        assertRules(
                house.refused(new Delegate("wu", "wu", Office.REGISTRY, FIRST, FIRST), "wu", Office.REGISTRY),
                "fit-delegate",
                "delegation-period");
        assertRules(
                house.refused(new EndDelegation("wu", "zhou", Office.REGISTRY), "wu", Office.REGISTRY),
                "delegation-on-record");
        assertThat(house.refused(new EndDelegation("wu", "sun", Office.REGISTRY), "zhou", Office.DEPUTY_LEADER)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("登录时列出本人的职务和当日有效的代理")
    void loginTellsOwnAndLentOffices() {
        house.on(FIRST);
        house.by("sun", Office.SECTION, new SetCredential("sun", "a good password"));
        CheckLoginHandler door = new CheckLoginHandler(house.directory, house.credentials, house.hints, house.clock());
        LoginAnswer answer = door.answer(new CheckLogin("sun", "a good password"));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.name()).isEqualTo("孙");
        assertThat(answer.offices())
                .containsExactly(
                        new HeldOffice(Office.SECTION, "elderly-care", "养老科", null),
                        new HeldOffice(Office.REGISTRY, null, null, "wu", "吴", LAST));
        assertThat(door.answer(new ReadOffices("sun"))).isEqualTo(answer);
        assertThat(door.answer(new ReadOffices("nobody")).accepted()).isFalse();
        house.on(LAST.plusDays(1));
        assertThat(door.answer(new CheckLogin("sun", "a good password")).offices())
                .hasSize(1);
        assertThat(door.answer(new CheckLogin("sun", "a bad password")).accepted())
                .isFalse();
        assertThat(door.answer(new CheckLogin("nobody", "a good password")).accepted())
                .isFalse();
    }

    @Test
    @DisplayName("管理员一人不得替人授权；一人申请、另一人确认才生效，记下两人；可以不同意")
    void withoutTheHolderItTakesTwo() {
        Delegate alone = new Delegate("zhou", "sun", Office.DEPUTY_LEADER, FIRST, LAST);
        assertThat(house.refused(alone, "li", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);
        AskDelegation ask = new AskDelegation("zhou", "sun", Office.DEPUTY_LEADER, FIRST, LAST, "周出差");
        assertThat(house.refused(ask, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        house.admin(ask);
        ConfirmDelegation confirm = new ConfirmDelegation("zhou", "sun", Office.DEPUTY_LEADER);
        house.on(FIRST);
        Map<String, String> forZhou = House.meta("sun", Office.DEPUTY_LEADER);
        forZhou.put(Meta.ON_BEHALF_OF, "zhou");
        assertThat(house.refused(ACT, forZhou).rules())
                .extracting(one -> one.missing().zh())
                .containsExactly("没有今天有效的代理授权");
        assertRules(house.refused(confirm, "li", Office.ADMIN), "two-persons");
        assertRules(
                house.refused(new ConfirmDelegation("wu", "zhou", Office.REGISTRY), "qian", Office.ADMIN),
                "asked-first");
        house.by("qian", Office.ADMIN, confirm);
        assertThat(house.facts("user:zhou").getLast().getPayload())
                .isEqualTo(new DelegationConfirmed("zhou", "sun", Office.DEPUTY_LEADER, FIRST, LAST, "li"));
        assertThat(house.facts("user:zhou").getLast().getMetaData()).containsEntry(Meta.ACTOR, "qian");
        assertThat(house.refused(ACT, forZhou).rules())
                .extracting(one -> one.missing().zh())
                .doesNotContain("没有今天有效的代理授权");

        house.admin(new AskDelegation("zhou", "wu", Office.DEPUTY_LEADER, FIRST, LAST, "周出差"));
        house.by("qian", Office.ADMIN, new DeclineDelegation("zhou", "wu", Office.DEPUTY_LEADER, "不需要"));
        assertRules(
                house.refused(new ConfirmDelegation("zhou", "wu", Office.DEPUTY_LEADER), "qian", Office.ADMIN),
                "asked-first");
    }

    private static Map<String, String> forWu() {
        Map<String, String> meta = House.meta("sun", Office.REGISTRY);
        meta.put(Meta.ON_BEHALF_OF, "wu");
        return meta;
    }
}
