package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("换签名密钥：旧的签认新的才跟得上；遗失、被盗、丢失事实都说明白")
class SuccessionTest {
    private static final String NAME = "a.example/log";
    private static final Hash ROOT = Hash.sha256(new byte[] {1});

    private final NoteSigner first = KeyFile.make(NAME);
    private final NoteSigner second = KeyFile.make(NAME);
    private final NoteSigner third = KeyFile.make(NAME);
    private final NoteSigner thief = KeyFile.make(NAME);
    private final Checkpoint at = new Checkpoint(NAME, 90, ROOT);
    private final LogKeys.Change one = change(100, first, second, Optional.of(first));
    private final LogKeys.Change two = change(200, second, third, Optional.of(second));

    @Test
    @DisplayName("只有最早的密钥，也能跟到现在的；每一步都说出来，也说被盗了会怎样")
    void followed() {
        Verdict verdict = new Verdict();
        Policy.Judged judged = Succession.judge(Policy.of(first.key()), signed(300, third), List.of(one, two), verdict)
                .orElseThrow();
        assertThat(judged.checkpoint().size()).isEqualTo(300);
        assertThat(verdict.code()).isZero();
        assertThat(verdict.findings()).hasSize(3);
        assertThat(verdict.findings().getFirst().said().en())
                .contains("From fact 100 on", "the thief could have done so");
        assertThat(judged(second, signed(300, third), two)).isPresent();
        assertThat(judged(first, signed(100, first), one))
                .as("does not cover the change yet")
                .isPresent();
    }

    @Test
    @DisplayName("换下的密钥再签，不采信；新密钥在更换以前签，也不采信；没有换钥的事实，跟不上")
    void retired() {
        assertThatThrownBy(() -> judged(first, signed(101, first), one))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("had been replaced by then");
        assertThatThrownBy(() -> judged(first, signed(100, second), one)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> judged(first, signed(300, second))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> judged(first, signed(300, thief), one)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> judged(third, signed(101, second), one)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("旧密钥遗失：没有签认，未能核对，说出新密钥；持新密钥的照常核对")
    void lost() {
        LogKeys.Change lost = change(100, first, second, Optional.empty());
        Verdict verdict = new Verdict();
        assertThat(Succession.judge(Policy.of(first.key()), signed(101, second), List.of(lost), verdict))
                .isEmpty();
        assertThat(verdict.code()).isEqualTo(2);
        assertThat(verdict.findings().getFirst().said().en())
                .contains(
                        "a key that the old one did not vouch for", second.key().toString());
        assertThat(judged(second, signed(101, second), lost)).isPresent();
    }

    @Test
    @DisplayName("恢复有丢失：另取名才行，跟过去时说出丢了多少")
    void another() {
        NoteSigner renamed = KeyFile.make("a.example/log/2");
        Note note = SignerChange.signed(at, 60, first.key(), renamed, Optional.of(first));
        LogKeys.Change restored = new LogKeys.Change(61, SignerChange.read(note.bytes()));
        assertThat(restored.said().lost()).isTrue();
        Verdict verdict = new Verdict();
        Note next = Keys.signed(new Checkpoint("a.example/log/2", 70, ROOT), renamed);
        assertThat(Succession.judge(Policy.of(first.key()), next, List.of(restored), verdict))
                .isPresent();
        assertThat(verdict.findings().getFirst().said().en())
                .contains("had signed 90 facts", "the first 60", "\"a.example/log/2\"");
        assertThat(verdict.findings().getFirst().kind()).isEqualTo(Standing.HOLDS);

        assertThatThrownBy(() -> SignerChange.signed(at, 60, first.key(), second, Optional.of(first)))
                .hasMessageContaining("under another name");
        assertThatThrownBy(() -> SignerChange.signed(at, 90, first.key(), renamed, Optional.of(first)))
                .hasMessageContaining("under its own");
    }

    @Test
    @DisplayName("文书的每一个字节都签在内；密钥一把接一把，不回头，不撞号")
    void everyByte() {
        byte[] good = SignerChange.signed(at, 90, first.key(), second, Optional.of(first))
                .bytes();
        for (int place = 0; place < good.length; place++) {
            byte[] bad = good.clone();
            bad[place] ^= 1;
            assertThatThrownBy(() -> {
                        SignerChange read = SignerChange.read(bad);
                        // Another line of signature is another's, and then the old key has not vouched.
                        if (!read.vouched()) {
                            throw new Refused("未签认", "not vouched for");
                        }
                    })
                    .as("byte %d of %s", place, new String(good, StandardCharsets.UTF_8))
                    .isInstanceOf(Refused.class);
        }
        LogKeys keys = LogKeys.of(first.key()).then(one).then(two);
        assertThat(List.of(keys.of(100), keys.of(101), keys.of(201), keys.now()))
                .containsExactly(first.key(), second.key(), third.key(), third.key());
        assertThatThrownBy(() -> keys.then(one)).hasMessageContaining("another key than the one in force");
        assertThatThrownBy(() -> keys.then(change(300, third, first, Optional.of(third))))
                .hasMessageContaining("the id of an earlier one");
        assertThatThrownBy(() -> change(300, third, third, Optional.of(third))).hasMessageContaining("make another");
    }

    private Optional<Policy.Judged> judged(NoteSigner believed, Note note, LogKeys.Change... changes) {
        return Succession.judge(Policy.of(believed.key()), note, List.of(changes), new Verdict());
    }

    private LogKeys.Change change(long fact, NoteSigner from, NoteSigner to, Optional<NoteSigner> vouching) {
        Note note = SignerChange.signed(at, at.size(), from.key(), to, vouching);
        return new LogKeys.Change(fact, SignerChange.line(SignerChange.line(note)));
    }

    private Note signed(long size, NoteSigner signer) {
        return Keys.signed(new Checkpoint(NAME, size, ROOT), signer);
    }
}
