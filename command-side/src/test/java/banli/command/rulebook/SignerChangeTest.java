package banli.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.command.ledger.DecideSigner;
import banli.command.ledger.LedgerOnRecord;
import banli.language.command.LedgerCommand.AskSignerChange;
import banli.language.command.LedgerCommand.ConfirmSignerChange;
import banli.language.command.LedgerCommand.DeclineSignerChange;
import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerEvent.RestoreDeclared;
import banli.language.event.LedgerEvent.SignerChangeAsked;
import banli.language.event.LedgerEvent.SignerChanged;
import banli.language.word.Office;
import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.note.NoteSigner;
import banli.proof.note.SignerChange;
import banli.proof.tree.Hash;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更换签名密钥：新旧密钥签的文书，两名管理员")
class SignerChangeTest {
    private static final String NAME = "a.example/log";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    private final NoteSigner first = KeyFile.make(NAME);
    private final NoteSigner second = KeyFile.make(NAME);
    private final Beside li = Beside.by("li", Office.ADMIN);
    private final Beside qian = Beside.by("qian", Office.ADMIN);
    private LedgerOnRecord ledger = LedgerOnRecord.NONE.with(
            new LedgerOpened(NAME, first.key().toString(), "局", "民", "shanghai", false, List.of("li", "qian"), DAY),
            "system");

    @Test
    @DisplayName("一人申请，另一人点名同一把确认；之后从新密钥接着换，不能换回旧的")
    void changed() {
        String line = line(90, first, second);
        ask(line.substring(0, 70) + "\n" + line.substring(70));
        ConfirmSignerChange confirm = new ConfirmSignerChange(second.key().toString());
        refused("two-persons", () -> DecideSigner.confirm(confirm, ledger, li));
        refused(
                "asked-first",
                () -> DecideSigner.confirm(new ConfirmSignerChange(first.key().toString()), ledger, qian));
        LedgerEvent fact = DecideSigner.confirm(confirm, ledger, qian).getFirst();
        assertThat(fact).isEqualTo(new SignerChanged(second.key().toString(), line, "到期更换", "li", qian.today()));
        ledger = ledger.with(fact, "qian");
        refused("asked-first", () -> DecideSigner.confirm(confirm, ledger, qian));
        refused("signer-document", () -> ask(line));
        refused("signer-document", () -> ask(line(90, second, first)));
        ask(line(90, second, KeyFile.make(NAME)));
        ledger = ledger.with(
                DecideSigner.decline(new DeclineSignerChange("未核对"), ledger, li).getFirst(), "li");
        refused("asked-first", () -> DecideSigner.decline(new DeclineSignerChange("再次"), ledger, li));
    }

    @Test
    @DisplayName("不是文书、改动过的、别的账本的、不是管理员的，都拒绝；恢复有丢失，记为声明")
    void others() {
        refused("signer-document", () -> ask("AAAA"));
        String line = line(90, first, second);
        refused("signer-document", () -> ask(line.substring(0, line.length() - 8)));
        NoteSigner elsewhere = KeyFile.make("b.example/log");
        refused("signer-document", () -> ask(line(90, elsewhere, KeyFile.make("b.example/log"))));
        assertThatThrownBy(() ->
                        DecideSigner.ask(new AskSignerChange(line, "到期更换"), ledger, Beside.by("wu", Office.REGISTRY)))
                .hasMessageContaining("OFFICE");

        NoteSigner renamed = KeyFile.make("a.example/log/2");
        ask(line(60, first, renamed));
        assertThat(DecideSigner.confirm(new ConfirmSignerChange(renamed.key().toString()), ledger, qian))
                .singleElement()
                .isInstanceOfSatisfying(RestoreDeclared.class, it -> {
                    assertThat(it.origin()).isEqualTo(NAME);
                    assertThat(List.of(it.size(), it.kept())).containsExactly(90L, 60L);
                });
    }

    private void ask(String line) {
        SignerChangeAsked asked =
                DecideSigner.ask(new AskSignerChange(line, "到期更换"), ledger, li).getFirst();
        ledger = ledger.with(asked, "li");
    }

    private static String line(long kept, NoteSigner from, NoteSigner to) {
        Checkpoint at = new Checkpoint(from.key().name(), 90, Hash.sha256(new byte[] {1}));
        return SignerChange.line(SignerChange.signed(at, kept, from.key(), to, Optional.of(from)));
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refused().rules())
                                .extracting(one -> one.rule())
                                .containsExactly(rule));
    }
}
