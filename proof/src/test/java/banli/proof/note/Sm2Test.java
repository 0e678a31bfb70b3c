package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.cli.Main;
import banli.proof.notary.Notary;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.pack.PackSample;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("国密：与日志自己的签名并列一行，要的人查，不要的人不受影响")
class Sm2Test {
    private static final String NAME = PackSample.LOG.key().name();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("放在日志密钥旁边，公证即两把各签一行；换了内容、换了密钥、没有这一行，都不成立")
    void beside() throws IOException {
        NoteSigner log = KeyFile.make(NAME);
        KeyFile.write(folder, log);
        Path key = folder.resolve("signing-" + log.key().hexId() + ".key");
        assertThat(KeyFile.sm2(key, log.key())).isEmpty();
        StringWriter said = new StringWriter();
        assertThat(made(said, key)).isZero();
        NoteSigner sm2 = KeyFile.sm2(key, log.key()).orElseThrow();
        assertThat(said.toString()).contains(sm2.key().toString());
        assertThat(VerifierKey.parse(sm2.key().toString())).isEqualTo(sm2.key());
        assertThat(made(said, key)).as("it is there").isNotZero();

        Note note = Notary.of(folder.resolve("state"), log, Optional.of(sm2))
                .sign(new Checkpoint(NAME, 1, Hash.sha256(new byte[] {0})), 0, List.of())
                .orElseThrow();
        assertThat(note.toString().lines().filter(line -> line.startsWith("—"))).hasSize(2);
        Policy plain = Policy.of(log.key());
        assertThat(plain.judge(note).also()).isEmpty();
        assertThat(plain.also(sm2.key()).judge(note).also()).contains(sm2.key());
        Note bare = note.only(log.key());
        assertThatThrownBy(() -> plain.also(sm2.key()).judge(bare)).hasMessageContaining("no signature of the SM2 key");
        Note moved = new Note(
                note.text().replace("\n1\n", "\n2\n"), note.joined(List.of()).by(sm2.key()));
        assertThatThrownBy(() -> moved.by(sm2.key())).hasMessageContaining("does not hold");
        assertThatThrownBy(() -> plain.also(log.key())).hasMessageContaining("of another kind");
        assertThatThrownBy(() -> Policy.of(sm2.key())).hasMessageContaining("of another kind");
    }

    @Test
    @DisplayName("证据包：要国密签名的得知也签了；不要的照常成立；别的国密密钥，不成立")
    void aPack() {
        NoteSigner sm2 = signer();
        Pack pack = new PackSample().pack(PackSample.LOG, sm2);
        Policy plain = Policy.of(PackSample.LOG.key());
        assertThat(PackCheck.of(pack, Optional.of(plain)).code()).isZero();
        Verdict verdict = PackCheck.of(pack, Optional.of(plain.also(sm2.key())));
        assertThat(verdict.code()).isZero();
        assertThat(verdict.findings())
                .filteredOn(one -> one.kind() == Standing.HOLDS)
                .anyMatch(one -> one.said().en().contains("SM2 with SM3"));
        assertThat(PackCheck.of(pack, Optional.of(plain.also(signer().key()))).code())
                .isOne();
    }

    @Test
    @DisplayName("验证密钥的每一个字节各改一位：不收，或编号不符")
    void everyByte() {
        String good = signer().key().toString();
        for (int at = NAME.length() + 1; at < good.length(); at++) {
            char other = good.charAt(at) == 'A' ? 'B' : 'A';
            String bad = good.substring(0, at) + other + good.substring(at + 1);
            assertThatThrownBy(() -> VerifierKey.parse(bad)).as(bad).isInstanceOf(Refused.class);
        }
    }

    private static int made(StringWriter said, Path key) {
        PrintWriter out = new PrintWriter(said);
        return Main.run(out, out, "sm2-key", "--key", key.toString());
    }

    private NoteSigner signer() {
        try {
            Path own = Files.createTempDirectory(folder, "sm2");
            NoteSigner log = KeyFile.make(NAME);
            KeyFile.write(own, log);
            Path key = own.resolve("signing-" + log.key().hexId() + ".key");
            KeyFile.makeSm2(key, log.key());
            return KeyFile.sm2(key, log.key()).orElseThrow();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
