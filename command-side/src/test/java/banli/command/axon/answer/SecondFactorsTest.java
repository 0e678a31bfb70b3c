package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.command.policy.Policies;
import banli.command.vault.Credentials;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.EndSessions;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetCodeApp;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.query.account.CheckSecondFactor;
import banli.language.query.account.FactorAnswer;
import banli.language.query.account.FactorAnswer.Refusal;
import banli.language.query.account.Factors;
import banli.language.query.account.FindPasskey;
import banli.language.query.account.ReadFactors;
import banli.language.query.account.ReadOffices;
import banli.language.query.account.UsePasskey;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.person.FactorKind;
import banli.language.word.person.Passkey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第二验证方式")
class SecondFactorsTest {
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final List<String> CODES =
            IntStream.range(0, 10).mapToObj(i -> "abcd-efgh-ijkl-mno" + i).toList();

    private final House house = House.staffed();
    private final SecondFactorsHandler handler = new SecondFactorsHandler(house.directory, house.factors);
    private final CheckLoginHandler logins =
            new CheckLoginHandler(house.directory, new Credentials(house.vault.database()), house.hints, house.clock());

    @BeforeEach
    void clean() {
        house.vault.database().sql("delete from vault.code_app").update();
        house.vault.database().sql("delete from vault.recovery_code").update();
        house.vault.database().sql("delete from vault.passkey").update();
        house.vault.database().sql("delete from vault.factor_failure").update();
    }

    @Test
    @DisplayName("动态验证码：本人以一个正确的码登记；事实与表里都没有密钥")
    void anApp() throws Exception {
        Refused wrong = house.refused(new SetCodeApp("sun", "手机", SECRET, "000000"), "sun", Office.SECTION);
        assertThat(wrong.fields()).extracting(one -> one.field()).containsExactly("code");
        assertThat(house.refused(new SetCodeApp("sun", "手机", SECRET, code(0)), "li", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);

        house.by("sun", Office.SECTION, app("sun"));

        assertThat(house.facts("user:sun").getLast().getPayload().toString())
                .contains("CODE_APP", "手机")
                .doesNotContain(SECRET);
        assertThat(house.vault
                        .database()
                        .sql("select encode(sealed, 'escape') from vault.code_app where person = 'sun'")
                        .query(String.class)
                        .single())
                .doesNotContain("12345678901234567890");
        assertThat(logins.answer(new ReadOffices("sun")).factors()).containsExactly(FactorKind.CODE_APP);
    }

    @Test
    @DisplayName("一个码只用一次；快慢三十秒可用，差两分钟则说明是时钟")
    void codesAreUsedOnce() throws Exception {
        house.by("sun", Office.SECTION, app("sun"));

        assertThat(check("sun", code(-1)).accepted()).isTrue();
        assertThat(check("sun", code(-1)).refusal()).isEqualTo(Refusal.USED);
        assertThat(check("sun", code(0)).accepted()).isTrue();
        assertThat(check("sun", code(1)).kind()).isEqualTo(FactorKind.CODE_APP);
        assertThat(check("sun", code(4)).refusal()).isEqualTo(Refusal.CLOCK);
        assertThat(check("sun", code(-4)).refusal()).isEqualTo(Refusal.CLOCK);
        assertThat(check("wu", code(0)).refusal()).isEqualTo(Refusal.WRONG);
    }

    @Test
    @DisplayName("连错五次，几分钟内不再查看，对的也不")
    void tooManyWrong() throws Exception {
        house.by("sun", Office.SECTION, app("sun"));
        for (int i = 0; i < 5; i++) {
            assertThat(check("sun", "wrong" + i).refusal()).isEqualTo(Refusal.WRONG);
        }

        assertThat(check("sun", code(0)).refusal()).isEqualTo(Refusal.WAIT);

        house.on(House.OPENED.plusDays(1));
        assertThat(check("sun", code(0)).accepted()).isTrue();
    }

    @Test
    @DisplayName("备用码：先有别的方式；十个，各用一次，只存散列；重领后旧的作废")
    void recoveryCodes() throws Exception {
        House.assertRules(house.refused(new SetRecoveryCodes("sun", CODES), "sun", Office.SECTION), "factor-first");
        house.by("sun", Office.SECTION, app("sun"));
        assertThat(house.refused(new SetRecoveryCodes("sun", CODES.subList(0, 9)), "sun", Office.SECTION)
                        .fields())
                .hasSize(1);

        house.by("sun", Office.SECTION, new SetRecoveryCodes("sun", CODES));

        assertThat(check("sun", CODES.get(3).toUpperCase()).kind()).isEqualTo(FactorKind.RECOVERY_CODES);
        assertThat(check("sun", CODES.get(3)).accepted()).isFalse();
        assertThat(handler.answer(new ReadFactors("sun")).recoveryLeft()).isEqualTo(9);
        assertThat(house.vault
                        .database()
                        .sql("select string_agg(hash, ' ') from vault.recovery_code")
                        .query(String.class)
                        .single())
                .doesNotContain(CODES.toArray(String[]::new));

        house.by(
                "sun",
                Office.SECTION,
                new SetRecoveryCodes("sun", CODES.stream().map(one -> one + "z").toList()));
        assertThat(check("sun", CODES.get(4)).accepted()).isFalse();
    }

    @Test
    @DisplayName("通行密钥：可有几把；计数不增的是副本；按编号找得到主人")
    void passkeys() {
        house.by("sun", Office.SECTION, new SetPasskey("sun", "办公电脑", passkey("cred-1", 3)));
        house.by("sun", Office.SECTION, new SetPasskey("sun", "手机", passkey("cred-2", 0)));
        assertThat(house.refused(new SetPasskey("sun", "又一次", passkey("cred-1", 3)), "sun", Office.SECTION)
                        .fields())
                .hasSize(1);

        Factors found = handler.answer(new FindPasskey("cred-2"));
        assertThat(found.person()).isEqualTo("sun");
        assertThat(found.factors()).extracting(Factors.Factor::label).containsExactlyInAnyOrder("办公电脑", "手机");
        assertThat(handler.answer(new FindPasskey("cred-3")).person()).isNull();
        assertThat(handler.answer(new UsePasskey("cred-1", 4)).accepted()).isTrue();
        assertThat(handler.answer(new UsePasskey("cred-1", 4)).accepted()).isFalse();
        assertThat(handler.answer(new UsePasskey("cred-2", 0)).accepted()).isTrue();
        assertThat(handler.answer(new UsePasskey("cred-2", 0)).accepted()).isTrue();
    }

    @Test
    @DisplayName("停用：只由本人；最后一种去掉，备用码也去掉；一名管理员不得")
    void removal() throws Exception {
        house.by("sun", Office.SECTION, app("sun"));
        house.by("sun", Office.SECTION, new SetRecoveryCodes("sun", CODES));
        RemoveSecondFactor remove = new RemoveSecondFactor("sun", FactorKind.CODE_APP, "code-app");
        assertThat(house.refused(remove, "wu", Office.REGISTRY).code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(house.refused(remove, "li", Office.ADMIN).code()).isEqualTo(Refused.Code.OFFICE);

        house.by("sun", Office.SECTION, remove);

        assertThat(handler.answer(new ReadFactors("sun")).factors()).isEmpty();
        assertThat(check("sun", CODES.get(0)).accepted()).isFalse();
        House.assertRules(house.refused(remove, "sun", Office.SECTION), "factor-on-record");
    }

    @Test
    @DisplayName("会话的代数：登记、停用、全部退出、撤职之后都变，改名不变")
    void theEpoch() throws Exception {
        long first = epoch("sun");
        house.admin(new EnterUser("sun", "孙", "elderly-care", null));
        assertThat(epoch("sun")).isEqualTo(first);
        house.by("sun", Office.SECTION, app("sun"));
        assertThat(epoch("sun")).isEqualTo(first + 1);
        house.by("sun", Office.SECTION, new EndSessions("sun"));
        assertThat(epoch("sun")).isEqualTo(first + 2);
        house.admin(new RevokeOffice("sun", Office.SECTION, "elderly-care", "调离"));
        assertThat(epoch("sun")).isEqualTo(first + 3);
    }

    @Test
    @DisplayName("审计人员也能登记自己的")
    void anAuditorMayToo() throws Exception {
        house.by("zheng", Office.AUDITOR, app("zheng"));

        assertThat(logins.answer(new ReadOffices("zheng")).factors()).isNotEmpty();
    }

    @Test
    @DisplayName("规则要求某职务有第二验证方式：没有的人不得办郑重之事，登记之后可以；登记本身不受限，别的职务不受限")
    void demandedByThePolicy() throws Exception {
        String usual = Policies.text("shanghai-2015.json");
        String text = usual.substring(0, usual.lastIndexOf('}')) + ",\"access\":{\"secondFactor\":[\"ADMIN\"]}}";
        String document = text.replace("shanghai-2015", "with-factors");
        LocalDate from = LocalDate.of(2021, 1, 5);
        house.admin(new ProposePolicy("shanghai", "with-factors", document, from));
        house.by("qian", Office.ADMIN, new AdoptPolicy("shanghai", "with-factors", document, from));
        house.on(LocalDate.of(2021, 1, 5));
        AskOffice ask = new AskOffice("sun", Office.SUPERVISOR, null);

        Refused refused = house.refused(ask, "li", Office.ADMIN);
        House.assertRules(refused, "second-factor");
        assertThat(refused.rules().getFirst().missing().zh()).contains("/me");
        house.by("wu", Office.REGISTRY, new EndSessions("wu"));

        house.by("li", Office.ADMIN, app("li"));
        house.by("li", Office.ADMIN, ask);
    }

    private long epoch(String person) {
        return logins.answer(new ReadOffices(person)).epoch();
    }

    private FactorAnswer check(String person, String code) {
        return handler.answer(new CheckSecondFactor(person, code));
    }

    private static Passkey passkey(String credential, long signatures) {
        return new Passkey(credential, "handle", "attestation", signatures, List.of("internal"));
    }

    private SetCodeApp app(String person) throws Exception {
        return new SetCodeApp(person, "手机", SECRET, code(0));
    }

    /** The code so many steps from the house's now. */
    private String code(int steps) throws Exception {
        Instant now = house.clock().instant();
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("12345678901234567890".getBytes(StandardCharsets.US_ASCII), "x"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(now.getEpochSecond() / 30 + steps)
                .array());
        int offset = hash[19] & 15;
        return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff) % 1_000_000);
    }
}
