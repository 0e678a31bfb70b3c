package banli.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banli.command.rulebook.Beside;
import banli.command.rulebook.RefusedException;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.word.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("口令的要求")
class PasswordRulesTest {
    private final Beside sun = Beside.by("sun-li", Office.SECTION).knowing("sun-li");
    private final Beside chief = Beside.by("sun-li", Office.CHIEF_LEADER).holding("sun-li", Office.CHIEF_LEADER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1",
                "P@ssw0rd!!",
                "demo-2021",
                "admin2026!",
                "aaaaaaaa",
                "12121212",
                "12345678",
                "87654321",
                "qwertyuiop",
                "1qaz2wsx",
                "20211115",
                "woaini1314",
                "Changeme123",
                "sun-li-99",
                "SUN LI 123"
            })
    @DisplayName("一猜就中的不收，说明怎样改")
    void whatIsGuessedAtOnce(String password) {
        assertThat(refused(password, sun).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.field()).isEqualTo("password"))
                .satisfies(field -> assertThat(field.message().zh()).contains("请换几个不相干的词"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"嘉定区民政局2026", "2026嘉定民政", "hongkou-2026", "Jiading.MZJ1", "jdmz20261", "孙力20260101"})
    @DisplayName("本单位的名称、简称、所在地、账本的名字，本人的姓名，加几个字符都不收")
    void namesOfTheOffice(String password) {
        Beside now = Beside.by("sun-li", Office.SECTION)
                .named("sun-li", "孙力")
                .inOffice("上海市嘉定区民政局", "嘉定民政", "hongkou", "jiading-mzj", "jdmz");

        assertThat(refused(password, now).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.message().zh()).contains("请换几个不相干的词"));
        assertThatCode(() -> set("kettle-ladder-hongkou", now)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶杯 窗外 三月",
                "correct horse",
                "my own password",
                "xK4 9!mVq2",
                "        a phrase",
                "kettle-ladder-0"
            })
    @DisplayName("任何写法都可以，不必有大写、数字或符号")
    void anyCompositionWillDo(String password) {
        assertThatCode(() -> set(password, sun)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("签字、签发、管理的人至少十二个字符，其他人八个；最多一百二十八个")
    void theLength() {
        assertThatCode(() -> set("kettle 7", sun)).doesNotThrowAnyException();
        assertThat(refused("kettle7", sun).fields().getFirst().message().en()).contains("8 to 128");
        assertThat(refused("kettle and", chief).fields().getFirst().message().en())
                .contains("12 to 128");
        assertThatCode(() -> set("kettle and cup", chief)).doesNotThrowAnyException();
        assertThatCode(() -> set("kettle cup ".repeat(11), sun)).doesNotThrowAnyException();
        assertThat(refused("kettle cup ".repeat(12), sun).fields()).hasSize(1);
    }

    @Test
    @DisplayName("用一次性口令设置的也一样")
    void byACodeToo() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> DecideLoginCodes.use(
                        new UseLoginCode("sun-li", "x", "password1"), UserOnRecord.NONE, sun, () -> true));
        assertThat(refused.refused().fields()).hasSize(1);
    }

    private static banli.language.word.Refused refused(String password, Beside now) {
        return catchThrowableOfType(RefusedException.class, () -> set(password, now))
                .refused();
    }

    private static void set(String password, Beside now) {
        UserOnRecord user = UserOnRecord.NONE;
        for (var fact : DecideUsers.enter(
                new EnterUser("sun-li", "孙力", null, null), UserOnRecord.NONE, Beside.by("li", Office.ADMIN))) {
            user = user.with(fact, "li");
        }
        DecideUsers.setCredential(new SetCredential("sun-li", password), user, now);
    }
}
