package banli.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import banli.command.rulebook.Beside;
import banli.command.rulebook.RefusedException;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.DelegationEnded;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.word.Body;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Enciphered;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("通讯录（纯判断）")
class DirectoryTest {
    private final Beside now =
            Beside.by("li", Office.ADMIN).withUnit("elderly-care", true).knowing("sun");
    private final UserOnRecord sun = after(
            UserOnRecord.NONE,
            DecideUsers.enter(new EnterUser("sun", "孙", "elderly-care", null), UserOnRecord.NONE, now));

    @Test
    @DisplayName("申请人是谁记在案上，另一人确认后职务生效")
    void twoPersons() {
        AskOffice ask = new AskOffice("sun", Office.SECTION, "elderly-care");
        ConfirmOffice confirm = new ConfirmOffice("sun", Office.SECTION, "elderly-care");
        UserOnRecord asked = after(sun, DecideOffices.ask(ask, sun, now));
        assertThat(asked.holds(Office.SECTION, null)).isFalse();
        assertThat(refusal(() -> DecideOffices.confirm(confirm, asked, now)).rules())
                .extracting(one -> one.rule())
                .containsExactly("two-persons");
        UserOnRecord confirmed = after(asked, DecideOffices.confirm(confirm, asked, now.then("qian", Office.ADMIN)));
        assertThat(confirmed.holds(Office.SECTION, "elderly-care")).isTrue();
        assertThat(confirmed.holds(Office.SECTION, "other")).isFalse();
        assertThat(confirmed.asked()).isEmpty();
    }

    @Test
    @DisplayName("本人不得确认自己的职务，哪怕是别人申请的")
    void nobodyConfirmsTheirOwnOffice() {
        UserOnRecord asked = after(sun, DecideOffices.ask(new AskOffice("sun", Office.ADMIN, null), sun, now));
        ConfirmOffice own = new ConfirmOffice("sun", Office.ADMIN, null);
        assertThat(refusal(() -> DecideOffices.confirm(own, asked, now.then("sun", Office.ADMIN)))
                        .rules())
                .extracting(one -> one.rule())
                .containsExactly("not-for-oneself");
    }

    @Test
    @DisplayName("代理只在起止日之间、只对那一职务、只给那一人")
    void aDelegationCoversItsDays() {
        LocalDate first = LocalDate.of(2021, 3, 1);
        UserOnRecord lent = sun.with(new Delegated("sun", "wu", Office.SECTION, first, first.plusDays(4)), "sun");
        assertThat(lent.letsAct("wu", Office.SECTION, first)).isTrue();
        assertThat(lent.letsAct("wu", Office.SECTION, first.plusDays(4))).isTrue();
        assertThat(lent.letsAct("wu", Office.SECTION, first.plusDays(5))).isFalse();
        assertThat(lent.letsAct("wu", Office.SECTION, first.minusDays(1))).isFalse();
        assertThat(lent.letsAct("wu", Office.REGISTRY, first)).isFalse();
        assertThat(lent.letsAct("qian", Office.SECTION, first)).isFalse();
        assertThat(lent.with(new DelegationEnded("sun", "wu", Office.SECTION), "sun")
                        .delegations())
                .isEmpty();
    }

    @Test
    @DisplayName("单位的分管领导须是已登记人员；只有管理员能登记")
    void aUnitsDeputyIsKnown() {
        EnterUnit unit = new EnterUnit("elderly-care", "养老科", UnitKind.SECTION, "zhou", null, null);
        assertThat(refusal(() -> DecideUnits.enter(unit, UnitOnRecord.NONE, now))
                        .rules())
                .extracting(one -> one.rule())
                .containsExactly("known-person");
        assertThat(DecideUnits.enter(unit, UnitOnRecord.NONE, now.knowing("zhou")))
                .hasSize(1);
        assertThat(refusal(() -> DecideUnits.enter(unit, UnitOnRecord.NONE, now.then("wu", Office.REGISTRY)))
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("提出人的联系方式离开判断时已加密；错的字段一次说全")
    void contactDetailsLeaveEnciphered() {
        ContactDetails contact = new ContactDetails("139", null, null);
        EnterProposer act = new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, contact, true);
        ProposerEntered fact = DecideProposers.enter(act, null, now).getFirst();
        assertThat(fact.contact()).isEqualTo(new Enciphered<>("zhu-fang", "proposer-entered.contact", "sealed"));
        EnterProposer wrong = new EnterProposer("Zhu Fang", " ", null, "\u0007", null, false);
        assertThat(refusal(() -> DecideProposers.enter(wrong, null, now)).fields())
                .extracting(one -> one.field())
                .containsExactlyInAnyOrder("proposer", "name", "body", "sector");
    }

    @Test
    @DisplayName("各项按动作的形状：多长、可否不填、看不见的字符，与表单和接口所说的相同")
    void everyPartIsAsItsShapeSays() {
        assertThat(DecideUnits.enter(
                        new EnterUnit("health", "卫".repeat(100), UnitKind.OTHER, null, null, null),
                        UnitOnRecord.NONE,
                        now))
                .hasSize(1);
        EnterUnit wrong = new EnterUnit("health", "卫".repeat(101), null, "zhou\u200b", null, null);
        assertThat(refusal(() -> DecideUnits.enter(wrong, UnitOnRecord.NONE, now))
                        .fields())
                .extracting(FieldError::field, one -> one.message().zh())
                .contains(tuple("name", "最多100个字"), tuple("kind", "必填"))
                .anySatisfy(one -> assertThat(one.toList()).first().isEqualTo("deputyLeader"));
        EnterUnit nameless = new EnterUnit(null, "区卫生健康委", UnitKind.OTHER, null, null, null);
        assertThat(refusal(() -> DecideUnits.enter(nameless, UnitOnRecord.NONE, now))
                        .fields())
                .extracting(FieldError::field)
                .containsExactly("unit");
    }

    private static UserOnRecord after(UserOnRecord user, List<? extends DirectoryEvent> facts) {
        UserOnRecord now = user;
        for (DirectoryEvent fact : facts) {
            now = now.with(fact, "li");
        }
        return now;
    }

    private static Refused refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act)
                .actual()
                .refused();
    }
}
