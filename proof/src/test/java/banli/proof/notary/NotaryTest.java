package banli.proof.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.tree.Hash;
import banli.proof.tree.Known;
import banli.proof.tree.Tree;
import banli.proof.word.Chance;
import banli.proof.word.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("公证：同一个大小，永远只签一个根")
class NotaryTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");
    private static final String ORIGIN = LOG.key().name();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("只签在所签之后添加的；回滚、改动、别的日志都不签，也不记")
    void onlyWhatAdds() {
        List<Hash> leaves = Known.leaves(40);
        Notary notary = notary(LOG);
        assertThat(sign(notary, leaves, 10).text()).isEqualTo(head(leaves, 10).text());
        assertThat(sign(notary, leaves, 10))
                .as("the same again")
                .hasToString(sign(notary, leaves, 10).toString());
        assertThat(sign(notary, leaves, 33)).isNotNull();
        assertThatThrownBy(() -> sign(notary, leaves, 32)).hasMessageContaining("ROLLBACK");
        List<Hash> other = new ArrayList<>(leaves);
        other.set(3, Hash.EMPTY);
        assertThatThrownBy(() -> sign(notary, other, 40)).hasMessageContaining("not consistent");
        assertThatThrownBy(() -> sign(notary, other, 33)).hasMessageContaining("not consistent");
        Checkpoint elsewhere =
                new Checkpoint("other.example/log", 40, head(leaves, 40).root());
        assertThatThrownBy(() -> notary.sign(elsewhere, 33, List.of())).isInstanceOf(Refused.class);
        assertThat(notary.sign(head(leaves, 40), 10, List.of()))
                .as("whoever knows an older size only is told nothing else")
                .isEmpty();
        assertThat(notary.last()).isEqualTo(head(leaves, 33));
        assertThat(notary(LOG).last()).isEqualTo(head(leaves, 33));
    }

    @Test
    @DisplayName("记录被删、被换、半截、属于别的日志：不开始")
    void itsFile() throws Exception {
        sign(notary(LOG), Known.leaves(5), 5);
        assertThatThrownBy(() -> Notary.requireMemory(notary(LOG).size(), 6)).hasMessageContaining("remembers 5 facts");
        assertThatThrownBy(() -> Notary.of(state(), Keys.log("other.example/log")))
                .isInstanceOf(Refused.class);
        byte[] whole = Files.readAllBytes(state());
        Files.write(state(), Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> notary(LOG)).isInstanceOf(Refused.class);
        Files.delete(state());
        assertThatThrownBy(() -> Notary.requireMemory(notary(LOG).size(), 5)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("在记下与签出之间停电一千次，两份历史轮番来要签名：没有一个大小签出过两个根")
    void killedAThousandTimes() throws Exception {
        Chance chance = Chance.given();
        List<List<Hash>> histories = List.of(Known.leaves(60), turned());
        // A key of another kind signs nothing: to the notary that is a power cut between remembering and signing.
        PrivateKey none =
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPrivate();
        NoteSigner broken = new NoteSigner(LOG.key(), none, Keys.THEN);
        Map<Long, Hash> signed = new HashMap<>();
        int killed = 0;
        while (killed < 1_000) {
            List<Hash> leaves = histories.get(chance.nextInt(2));
            int size = 1 + chance.nextInt(60);
            boolean kill = chance.nextInt(3) > 0;
            try {
                Notary notary = notary(kill ? broken : LOG);
                Checkpoint given = Checkpoint.parse(sign(notary, leaves, size).text());
                assertThat(signed.merge(given.size(), given.root(), (one, _) -> one))
                        .isEqualTo(given.root());
            } catch (IllegalStateException now) {
                killed++;
            } catch (Refused other) {
                assertThat(other.sentence().en()).isNotBlank();
            }
            if (killed % 50 == 49 && chance.nextInt(20) == 0) {
                // A new log now and then, or all would soon be at the end.
                assertThat(state().toFile().delete()).isTrue();
                signed.clear();
            }
        }
        assertThat(signed.size()).isLessThanOrEqualTo(60);
    }

    /** The same beginning, and another end. */
    private static List<Hash> turned() {
        List<Hash> leaves = new ArrayList<>(Known.leaves(60));
        for (int at = 7; at < leaves.size(); at++) {
            leaves.set(at, Hash.node(leaves.get(at), Hash.EMPTY));
        }
        return leaves;
    }

    private static Checkpoint head(List<Hash> leaves, int size) {
        return new Checkpoint(ORIGIN, size, Known.root(leaves.subList(0, size)));
    }

    private static Note sign(Notary notary, List<Hash> leaves, int size) {
        long last = notary.size();
        Notary.requireNoRollback(size, last);
        return notary.sign(head(leaves, size), last, new Tree(Known.of(leaves), size).consistency(last))
                .orElseThrow();
    }

    private Notary notary(NoteSigner signer) {
        return Notary.of(state(), signer);
    }

    private Path state() {
        return folder.resolve("notary.state");
    }
}
