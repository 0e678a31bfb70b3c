package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.Command;
import banli.language.command.LedgerCommand.AskSignerChange;
import banli.language.command.LedgerCommand.ConfirmSignerChange;
import banli.language.word.Office;
import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.SignerChange;
import banli.proof.note.VerifierKey;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.word.Verdict;
import banli.standalone.Main;
import banli.standalone.acts.Act;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("一案的证据包")
class EvidenceTest {
    private static final String CASE = "district-cppcc-6-5-21-168";

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("停着的账本里取出，按公布的密钥核验成立；已有的文件不覆盖")
    void aCase() throws IOException {
        Path data = PreparedDemo.copy(temporary.resolve("data"));
        Path file = temporary.resolve("case.zip");
        assertThat(evidence(data, CASE, file)).isZero();

        Policy known = Policy.of(VerifierKey.parse(
                Files.readString(data.resolve("signing.key.pub")).strip()));
        Pack pack = Pack.read(Files.readAllBytes(file));
        Verdict verdict = PackCheck.of(pack, Optional.of(known));
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(pack.facts())
                .hasSizeGreaterThan(10)
                .anyMatch(fact -> fact.stream().equals("meeting:2021-1"));
        assertThat(pack.others())
                .containsOnlyKeys("about.json", "heads.json", "policy", "printed.html", "VERIFY.txt", "verify.html");

        assertThat(evidence(data, CASE, file)).as("it is there").isEqualTo(2);
    }

    @Test
    @DisplayName("封存以后被属主改过的事实：不交出，说出是哪一条")
    void aChangedFact() throws Exception {
        Path data = PreparedDemo.copy(temporary.resolve("data"));
        Application.start(DataFolder.take(data), Listening.quietly(), true).close();
        StoppedLedger.asOwner(
                data,
                "update ledger.fact set payload = payload || ' '::bytea where stream = '" + CASE
                        + "' and sequence = 3");
        assertThat(evidence(data, CASE, temporary.resolve("case.zip"))).isNotZero();
        assertThat(temporary.resolve("case.zip")).doesNotExist();
    }

    @Test
    @DisplayName("两名管理员换了签名密钥，旁边又放了国密的：持最早密钥的人照样核验一案，并得知换过；国密的也签了")
    void keysThatFollow() throws Exception {
        Path data = PreparedDemo.copy(temporary.resolve("data"));
        Path signing = data.resolve("signing.key");
        VerifierKey old = KeyFile.known(signing);
        VerifierKey sm2 = KeyFile.makeSm2(signing, old);
        NoteSigner next = KeyFile.make(old.name());
        try (Application office = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            Path published = data.resolve("log").resolve("checkpoint");
            WholeProduct.until("签过", () -> Files.exists(published));
            Checkpoint last = Policy.of(old)
                    .judge(Note.parse(Files.readAllBytes(published)))
                    .checkpoint();
            String note = SignerChange.line(
                    SignerChange.signed(last, last.size(), old, next, Optional.of(KeyFile.log(signing, old))));
            KeyFile.write(data, next);
            act(office, "admin", new AskSignerChange(note, "到期更换"));
            act(office, "admin2", new ConfirmSignerChange(next.key().toString()));
        }
        Path file = temporary.resolve("case.zip");
        assertThat(evidence(data, CASE, file)).isZero();
        Pack pack = Pack.read(Files.readAllBytes(file));
        Verdict verdict = PackCheck.of(pack, Optional.of(Policy.of(old).also(sm2)));
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(verdict.findings().stream().map(one -> one.said().en()))
                .anyMatch(said ->
                        said.contains(old.hexId() + " vouched for " + next.key().hexId()))
                .anyMatch(said -> said.contains("The SM2 key " + sm2.hexId() + " signed it too"));
        assertThat(PackCheck.of(pack, Optional.of(Policy.of(next.key()))).code())
                .isZero();

        Path published = temporary.resolve("reply.zip");
        assertThat(Main.run("evidence", "--reply", CASE, "--data", data.toString(), "--to", published.toString()))
                .isZero();
        Pack reply = Pack.read(Files.readAllBytes(published));
        assertThat(PackCheck.of(reply, Optional.of(Policy.of(old))).code()).isZero();
        assertThat(new String(reply.others().get("printed.html"), StandardCharsets.UTF_8))
                .contains("该提案主要提出三大建议")
                .doesNotContain("到期更换");
    }

    private static void act(Application office, String person, Command command) {
        office.acts().perform(Act.by(person, Office.ADMIN, null, person + "-key", command));
    }

    private static int evidence(Path data, String key, Path to) {
        return Main.run("evidence", key, "--data", data.toString(), "--to", to.toString());
    }
}
