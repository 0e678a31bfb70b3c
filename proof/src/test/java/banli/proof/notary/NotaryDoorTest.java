package banli.proof.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.NoteSigner;
import banli.proof.serve.Answer;
import banli.proof.serve.Asking;
import banli.proof.serve.Front;
import banli.proof.serve.Submission;
import banli.proof.tree.Hash;
import banli.proof.tree.Known;
import banli.proof.tree.Tree;
import banli.proof.word.Chance;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("公证的门：隔着进程来签，答复明白；断在哪里，也不签出两个根")
class NotaryDoorTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");
    private static final String ORIGIN = LOG.key().name();
    private static final String TOKEN = "a-token-that-was-agreed";
    private static final List<Hash> LEAVES = Known.leaves(60);

    @TempDir
    private Path folder;

    private Front front;

    @AfterEach
    void close() {
        if (front != null) {
            front.close();
        }
    }

    @Test
    @DisplayName("只签在所签之后添加的；条数不符答409和条数，证明不成立答422，看不懂答400，别的日志答404")
    void answers() throws IOException {
        open(NotaryDoor.of(Notary.of(state(), LOG)));
        try (Asking asking = Asking.directly(TOKEN)) {
            assertThat(status(asking, body(0, List.of(), head(10)))).isEqualTo(Answer.OK);
            Answer other = asking.post(at(Submission.PATH), body(0, List.of(), head(20)));
            assertThat(other.status()).isEqualTo(Answer.CONFLICT);
            assertThat(other.size()).isEqualTo(10);
            assertThat(status(asking, body(10, List.of(), head(20)))).isEqualTo(Answer.UNPROVED);
            assertThat(status(asking, body(10, List.of(), another(10)))).isEqualTo(Answer.UNPROVED);
            assertThat(status(asking, body(10, List.of(), new Checkpoint(ORIGIN, 1L << 53, Hash.EMPTY))))
                    .isEqualTo(Answer.UNPROVED);
            assertThat(status(asking, body(10, List.of(), head(9)))).isEqualTo(Answer.BAD);
            assertThat(status(asking, body(1L << 53, List.of(), head(9)))).isEqualTo(Answer.BAD);
            Checkpoint elsewhere = new Checkpoint("other.example/log", 10, head(10).root());
            assertThat(status(asking, body(10, List.of(), elsewhere))).isEqualTo(Answer.ABSENT);
            for (String text : List.of(
                    head(10).text() + "extension\n",
                    head(10).text().replace("\n", "\r\n"),
                    head(10).text().strip(),
                    head(10).text() + "\n— " + ORIGIN + " AAAAAAA=\n",
                    ORIGIN + "\n010\n" + head(10).root() + "\n",
                    ORIGIN + "\n9223372036854775808\n" + head(10).root() + "\n",
                    ORIGIN + "\n10\n" + head(10).root().toString().replaceAll("[^=]=", "B=") + "\n")) {
                assertThat(status(asking, Strict.utf8("old 10\n\n" + text)))
                        .as(text)
                        .isEqualTo(Answer.BAD);
            }
            assertThat(asking.get(at(NotaryDoor.LAST)).body()).isEqualTo(LOG.key() + "\n" + head(10).text());
        }
        try (Asking stranger = Asking.directly("another-token-altogether")) {
            assertThat(status(stranger, body(10, proof(LEAVES, 10, 20), head(20))))
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(stranger.get(at(NotaryDoor.LAST)).status()).isEqualTo(Answer.UNKNOWN);
            assertThat(stranger.get(at("/health")).status()).isEqualTo(Answer.OK);
        }
    }

    @Test
    @DisplayName("来签的一方：用账本的密钥查验签名，换了人签的、为别的日志签的、没有应答的，都说得出")
    void theOtherSide() throws IOException {
        open(NotaryDoor.of(Notary.of(state(), LOG)));
        try (Signing signing = elsewhere(LOG)) {
            assertThat(signing.size()).isZero();
            assertThat(signing.sign(head(10), 0, List.of()).orElseThrow().text())
                    .isEqualTo(head(10).text());
            assertThat(signing.sign(head(20), 0, List.of())).isEmpty();
            assertThatThrownBy(() -> signing.sign(head(20), 10, List.of())).hasMessageContaining("not consistent");
            assertThat(signing.size()).isEqualTo(10);
        }
        try (Signing other = elsewhere(Keys.log("other.example/log"))) {
            assertThatThrownBy(other::size).hasMessageContaining("not the one that the ledger names");
        }
        front.close();
        try (Signing gone = elsewhere(LOG)) {
            assertThatThrownBy(gone::size).isInstanceOf(Refused.class).hasMessageContaining("does not answer");
            assertThatThrownBy(() -> gone.sign(head(20), 10, List.of())).hasMessageContaining("does not answer");
        }
        NoteSigner impostor = new NoteSigner(LOG.key(), ed25519(), Keys.THEN);
        open(NotaryDoor.of(Notary.of(folder.resolve("impostor.state"), impostor)));
        try (Signing signing = elsewhere(LOG)) {
            assertThatThrownBy(() -> signing.sign(head(10), 0, List.of())).isInstanceOf(Refused.class);
        }
    }

    @Test
    @DisplayName("两份历史隔着进程轮番来要签名，在记下、签出、答复、发布之间断一千次：没有一个大小签出过两个根")
    void killedAThousandTimes() throws Exception {
        Chance chance = Chance.given();
        Map<Long, Hash> signed = new ConcurrentHashMap<>();
        NoteSigner broken = new NoteSigner(
                LOG.key(),
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPrivate(),
                Keys.THEN);
        Answer dead = new Answer(Answer.FAILED, "", "");
        Function<byte[], Answer> door = body -> {
            int point = chance.nextInt(4);
            if (point == 0) {
                return dead;
            }
            // Another process each time: nothing is remembered but what the file says.
            Answer answer =
                    signed(Notary.of(state(), point == 1 ? broken : LOG), body).orElse(dead);
            if (answer.status() == Answer.OK) {
                Checkpoint given = Checkpoint.parse(Submission.parse(body).checkpoint());
                assertThat(signed.merge(given.size(), given.root(), (one, _) -> one))
                        .isEqualTo(given.root());
            }
            return point == 2 ? dead : answer;
        };
        open(Map.of(
                "POST " + Submission.PATH,
                door,
                "GET " + NotaryDoor.LAST,
                _ -> Answer.ok(LOG.key() + "\n" + Notary.of(state(), LOG).last().text())));
        int killed = 0;
        try (Signing signing = elsewhere(LOG)) {
            while (killed < 1_000) {
                List<Hash> leaves = chance.nextBoolean() ? LEAVES : TURNED;
                long last = signing.size();
                // Of two histories only one goes on; what the other asks for is refused, also at the sizes that were
                // signed.
                int size = (int) Math.min(60, last + chance.nextInt(2));
                try {
                    signing.sign(new Checkpoint(ORIGIN, size, root(leaves, size)), last, proof(leaves, last, size));
                } catch (Refused other) {
                    killed += other.sentence().en().contains("did not sign") ? 1 : 0;
                }
                if (last == 60) {
                    assertThat(state().toFile().delete()).isTrue();
                    signed.clear();
                }
            }
        }
    }

    /** The same beginning, and another end. */
    private static final List<Hash> TURNED = IntStream.range(0, 60)
            .mapToObj(at -> at < 7 ? LEAVES.get(at) : Hash.node(LEAVES.get(at), Hash.EMPTY))
            .toList();

    /** Empty where it dies between remembering and signing. */
    private static Optional<Answer> signed(Notary notary, byte[] body) {
        try {
            return Optional.of(
                    NotaryDoor.of(notary).get("POST " + Submission.PATH).apply(body));
        } catch (IllegalStateException dies) {
            return Optional.empty();
        }
    }

    private static PrivateKey ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Hash root(List<Hash> leaves, int size) {
        return Known.root(leaves.subList(0, size));
    }

    private static Checkpoint head(int size) {
        return new Checkpoint(ORIGIN, size, root(LEAVES, size));
    }

    private static Checkpoint another(int size) {
        return new Checkpoint(ORIGIN, size, root(TURNED, size));
    }

    private static List<Hash> proof(List<Hash> leaves, long older, int size) {
        return new Tree(Known.of(leaves), size).consistency(older);
    }

    private static byte[] body(long older, List<Hash> proof, Checkpoint next) {
        return new Submission(older, proof, next.text()).body();
    }

    private int status(Asking asking, byte[] body) throws IOException {
        return asking.post(at(Submission.PATH), body).status();
    }

    private Signing elsewhere(NoteSigner log) {
        return new NotaryElsewhere(at("/"), TOKEN, log.key());
    }

    private void open(Map<String, Function<byte[], Answer>> doors) throws IOException {
        front = Front.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), TOKEN, doors);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + front.address().getPort() + path);
    }

    private Path state() {
        return folder.resolve("notary.state");
    }
}
