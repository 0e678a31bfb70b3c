package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.command.vault.Credentials;
import banli.language.command.DirectoryCommand.AcknowledgeReset;
import banli.language.command.DirectoryCommand.AskFactorRemoval;
import banli.language.command.DirectoryCommand.ConfirmFactorRemoval;
import banli.language.command.DirectoryCommand.DeclineFactorRemoval;
import banli.language.command.DirectoryCommand.SetPasskey;
import banli.language.query.account.FindPasskey;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadFactors;
import banli.language.query.account.ReadOffices;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.person.Passkey;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("遗失的验证方式")
class LostFactorsTest {
    private final House house = House.staffed();
    private final SecondFactorsHandler handler = new SecondFactorsHandler(house.directory, house.factors);
    private final CheckLoginHandler logins =
            new CheckLoginHandler(house.directory, new Credentials(house.vault.database()), house.hints, house.clock());

    @Test
    @DisplayName("遗失的：一名管理员申请，另一名确认，全部停用，会话结束；本人得知是哪两人")
    void removalByTwo() {
        House.assertRules(house.refused(new AskFactorRemoval("sun", "遗失手机"), "li", Office.ADMIN), "factor-on-record");
        Passkey key = new Passkey("cred-9", "handle", "attestation", 0, List.of("internal"));
        house.by("sun", Office.SECTION, new SetPasskey("sun", "手机", key));
        ConfirmFactorRemoval confirm = new ConfirmFactorRemoval("sun");
        House.assertRules(house.refused(confirm, "qian", Office.ADMIN), "asked-first");
        house.by("li", Office.ADMIN, new AskFactorRemoval("sun", "遗失手机"));
        House.assertRules(house.refused(confirm, "li", Office.ADMIN), "two-persons");
        assertThat(house.refused(confirm, "sun", Office.SECTION).code()).isEqualTo(Refused.Code.OFFICE);
        house.by("qian", Office.ADMIN, new DeclineFactorRemoval("sun", "未能核实"));
        House.assertRules(house.refused(confirm, "qian", Office.ADMIN), "asked-first");
        house.by("li", Office.ADMIN, new AskFactorRemoval("sun", "遗失手机，已核实"));
        long before = logins.answer(new ReadOffices("sun")).epoch();

        house.by("qian", Office.ADMIN, confirm);

        assertThat(handler.answer(new ReadFactors("sun")).factors()).isEmpty();
        assertThat(handler.answer(new FindPasskey("cred-9")).person()).isNull();
        assertThat(logins.answer(new ReadOffices("sun")).epoch()).isGreaterThan(before);
        assertThat(logins.answer(new ReadOffices("sun")).reset())
                .isEqualTo(new LoginAnswer.Reset(House.OPENED, "李", "钱", false, true));
        house.by("sun", Office.SECTION, new AcknowledgeReset("sun"));
        assertThat(logins.answer(new ReadOffices("sun")).reset()).isNull();
    }
}
