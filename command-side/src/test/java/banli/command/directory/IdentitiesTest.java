package banli.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banli.command.rulebook.Beside;
import banli.command.rulebook.RefusedException;
import banli.language.command.DirectoryCommand.AskIdentity;
import banli.language.command.DirectoryCommand.ConfirmIdentity;
import banli.language.command.DirectoryCommand.EndIdentity;
import banli.language.event.DirectoryEvent.IdentityBound;
import banli.language.event.DirectoryEvent.IdentityEnded;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.person.Identity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("统一登录的身份")
class IdentitiesTest {
    private static final String ISSUER = "https://id.example";
    private static final AskIdentity ASK = new AskIdentity("sun", ISSUER, "s-1");
    private static final ConfirmIdentity CONFIRM = new ConfirmIdentity("sun", ISSUER, "s-1");

    private final IdentityOnRecord asked = IdentityOnRecord.NONE.with(
            DecideIdentities.ask(ASK, IdentityOnRecord.NONE, by("li")).getFirst(), "li");

    @Test
    @DisplayName("一名管理员申请、另一名确认，才绑定；解除后谁也不认")
    void twoAdministratorsBind() {
        IdentityBound bound =
                DecideIdentities.confirm(CONFIRM, asked, by("qian")).getFirst();
        IdentityOnRecord theirs = asked.with(bound, "qian");
        IdentityEnded ended = DecideIdentities.end(new EndIdentity("sun", ISSUER, "s-1", "调离"), theirs, by("li"))
                .getFirst();

        assertThat(asked.bound()).isNull();
        assertThat(theirs.bound()).isEqualTo("sun");
        assertThat(theirs.with(ended, "li")).isEqualTo(IdentityOnRecord.NONE);
    }

    @Test
    @DisplayName("申请人自己不能确认，本人不能为自己确认，也不能确认给另一个人")
    void nobodyBindsAlone() {
        assertThat(refused(CONFIRM, "li").rules()).extracting(Refusal::rule).containsExactly("two-persons");
        assertThat(refused(CONFIRM, "sun").rules()).extracting(Refusal::rule).containsExactly("not-for-oneself");
        assertThat(refused(new ConfirmIdentity("wu", ISSUER, "s-1"), "qian").rules())
                .extracting(Refusal::rule)
                .containsExactly("identity-asked");
    }

    @Test
    @DisplayName("签发者与编号合成的流各不相同，从一栏挪到另一栏也不同")
    void streamsDiffer() {
        assertThat(new Identity("https://a", "bc").stream())
                .matches("identity:[0-9a-f]{40}")
                .isNotEqualTo(new Identity("https://ab", "c").stream())
                .isEqualTo(new Identity("https://a", "bc").stream());
    }

    private Refused refused(ConfirmIdentity act, String by) {
        return catchThrowableOfType(RefusedException.class, () -> DecideIdentities.confirm(act, asked, by(by)))
                .refused();
    }

    private static Beside by(String administrator) {
        return Beside.by(administrator, Office.ADMIN).knowing("sun").knowing("wu");
    }
}
