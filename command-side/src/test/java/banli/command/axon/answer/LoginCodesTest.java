package banli.command.axon.answer;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.AskLoginCode;
import banli.language.command.DirectoryCommand.CancelLoginCode;
import banli.language.command.DirectoryCommand.ConfirmLoginCode;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.query.account.CheckLogin;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一次性口令：谁也不替别人设口令")
class LoginCodesTest {
    private static final String PASSWORD = "a phrase of my own";
    private final House house = House.staffed();
    private final CheckLoginHandler door =
            new CheckLoginHandler(house.directory, house.credentials, house.hints, house.clock());

    @Test
    @DisplayName("一人申请、另一人确认，各得一半且只得一次；本人用两半设置自己的口令")
    void twoHalvesByTwoAdministrators() {
        Map<String, String> asking = House.meta("li", Office.ADMIN);
        Recorded asked = house.send(ask("wu"), asking);
        assertThat(asked.once()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(house.send(ask("wu"), asking).once()).as("told once").isNull();
        assertRules(house.refused(new ConfirmLoginCode("wu"), "li", Office.ADMIN), "two-persons");
        Recorded issued = house.by("qian", Office.ADMIN, new ConfirmLoginCode("wu"));
        String code = asked.once() + issued.once();

        assertRules(used("wu", asked.once(), PASSWORD), "code-right");
        assertRules(used("wu", issued.once() + asked.once(), PASSWORD), "code-right");
        assertThat(used("wu", code, "short").code()).isEqualTo(Refused.Code.FIELD);
        use("wu", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), PASSWORD);
        assertThat(house.credentials.check("wu", PASSWORD)).isTrue();
        assertRules(used("wu", code, "another phrase"), "code-right");
        assertThat(house.facts("user:wu").toString()).doesNotContain(asked.once(), issued.once(), PASSWORD);
    }

    @Test
    @DisplayName("口令只由本人设置：管理员、办公室、账本自身都不能替别人设")
    void nobodySetsAnothersPassword() {
        SetCredential anothers = new SetCredential("sun", PASSWORD);
        assertThat(house.refused(anothers, "li", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(anothers, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(anothers, "system", Office.SYSTEM).code()).isEqualTo(Refused.Code.OFFICE);
        UseLoginCode stolen = new UseLoginCode("sun", "x", PASSWORD);
        assertThat(house.refused(stolen, "li", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);
        assertRules(house.refused(ask("li"), "li", Office.ADMIN), "not-for-oneself");
        house.by("qian", Office.ADMIN, ask("li"));
        assertRules(house.refused(new ConfirmLoginCode("li"), "li", Office.ADMIN), "not-for-oneself");
        assertThat(house.refused(ask("sun"), "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(new IssueLoginCode("li"), "qian", Office.ADMIN).code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("发出以后原口令作废，本人设置口令以前不得办理，也不得以代理、录入人的名义办理")
    void untilThenNoAct() {
        house.by("wu", Office.REGISTRY, new SetCredential("wu", "the old phrase"));
        house.by("wu", Office.REGISTRY, enter("zhu-fang"));
        String code = code("wu");
        assertThat(door.answer(new CheckLogin("wu", "the old phrase")).accepted())
                .isFalse();
        assertThat(door.answer(new ReadOffices("wu")).accepted()).isFalse();
        for (Command act : new Command[] {enter("jin-yiou"), new SetCredential("wu", "the old phrase")}) {
            assertThat(house.refused(act, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        }
        assertThat(house.refused(new SetCredential("wu", "the old phrase"), self("wu"))
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        house.admin(new CancelLoginCode("wu", "发错人"));
        assertRules(used("wu", code, PASSWORD), "code-right");
        assertThat(house.refused(enter("jin-yiou"), "wu", Office.REGISTRY).code())
                .isEqualTo(Refused.Code.OFFICE);
        use("wu", code("wu"), PASSWORD);
        house.by("wu", Office.REGISTRY, enter("jin-yiou"));
    }

    @Test
    @DisplayName("三天以后无效；错十次以后无效；不认识的人和错的口令得到同样的答复")
    void lateAndGuessedCodes() {
        String code = code("sun");
        house.on(House.OPENED.plusDays(4));
        assertRules(used("sun", code, PASSWORD), "code-right");
        house.on(House.OPENED);
        String another = code("sun");
        for (int i = 0; i < 10; i++) {
            assertRules(used("sun", another.substring(0, another.length() - 2) + "22", PASSWORD), "code-right");
        }
        assertRules(used("sun", another, PASSWORD), "code-right");
        String third = code("sun");
        for (int i = 0; i < 12; i++) {
            assertRules(used("sun", "2".repeat(24), PASSWORD), "code-right");
        }
        use("sun", third, PASSWORD);
        assertThat(used("nobody-here", third, PASSWORD)).isEqualTo(used("sun", third, PASSWORD));
    }

    @Test
    @DisplayName("口令被重置的人在以后的登录中得知是哪天、由谁重置，直到本人确认知道；首次的口令不算重置")
    void itsOwnerIsTold() {
        use("sun", code("sun"), PASSWORD);
        assertThat(door.answer(new CheckLogin("sun", PASSWORD)).reset()).isNull();
        use("sun", code("sun"), "a new phrase");
        LoginAnswer.Reset told = new LoginAnswer.Reset(House.OPENED, "李", "钱");
        assertThat(door.answer(new CheckLogin("sun", "a new phrase")).reset()).isEqualTo(told);
        assertThat(door.answer(new ReadOffices("sun")).reset()).isEqualTo(told);
        assertThat(house.refused(new AcknowledgeReset("sun"), "li", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        house.send(new AcknowledgeReset("sun"), self("sun"));
        assertThat(door.answer(new ReadOffices("sun")).reset()).isNull();
        house.system(new IssueLoginCode("li"));
    }

    private String code(String person) {
        return house.by("li", Office.ADMIN, ask(person)).once()
                + house.by("qian", Office.ADMIN, new ConfirmLoginCode(person)).once();
    }

    private void use(String person, String code, String password) {
        house.send(new UseLoginCode(person, code, password), self(person));
    }

    private Refused used(String person, String code, String password) {
        return house.refused(new UseLoginCode(person, code, password), self(person));
    }

    private static Map<String, String> self(String person) {
        return new HashMap<>(
                Map.of(Meta.ACTOR, person, Meta.KEY, UUID.randomUUID().toString()));
    }

    private static AskLoginCode ask(String person) {
        return new AskLoginCode(person, "忘记口令");
    }

    private static EnterProposer enter(String proposer) {
        return new EnterProposer(proposer, "某人", Body.CPPCC, null, null, false);
    }
}
