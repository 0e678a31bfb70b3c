package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.screens.LedgerLogState;
import banli.proof.notary.Notary;
import banli.proof.notary.NotaryDoor;
import banli.proof.note.Kind;
import banli.proof.note.NoteSigner;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Front;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@DisplayName("守日志：启用时的密钥才签，别的情形说出来")
class LogKeeperTest {
    @TempDir
    private Path temporary;

    private final FeedInMemory feed = new FeedInMemory();

    @Test
    @DisplayName("停下时已全部封存；空账本、没有设日志的，什么也不做")
    void everythingIsSealedAtTheEnd() throws Exception {
        LogKeeper nowhere = keeper("");
        nowhere.afterSingletonsInstantiated();
        nowhere.destroy();
        runs(keeper(temporary.resolve("log").toString()));
        assertThat(temporary.resolve("log")).doesNotExist();

        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(pair);
        feed.record(1, opening(pair)).record(300, "fact");
        LogKeeper sealed = runs(keeper(temporary.resolve("log").toString()));
        assertThat(sealed.sentence()).isEmpty();
        assertThat(sealed.state())
                .extracting(LedgerLogState::facts, LedgerLogState::sealed, LedgerLogState::origin)
                .containsExactly(301L, 301L, "a.example/log");
        assertThat(Files.readAllLines(temporary.resolve("log/checkpoint"))).contains("a.example/log", "301");
    }

    @Test
    @DisplayName("换了密钥：不签，说明原因")
    void anotherKey() throws Exception {
        write(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        feed.record(1, opening(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
        LogKeeper keeper = runs(keeper(temporary.resolve("log").toString()));
        assertThat(keeper.sentence().orElseThrow().en()).contains("not the one that the ledger names");
        assertThat(temporary.resolve("log")).doesNotExist();
    }

    @Test
    @DisplayName("同一个文件夹给了两个进程：只有一个守，另一个等；守的停下，另一个接着，是同一份日志")
    void twoKeepers() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(pair);
        feed.record(1, opening(pair)).record(9, "fact");
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        LogKeeper one = keeper(temporary.resolve("log").toString());
        LogKeeper other = keeper(temporary.resolve("log").toString());
        one.whenItKeeps(first::countDown);
        other.whenItKeeps(second::countDown);
        assertThat(first.getCount()).isZero();
        one.afterSingletonsInstantiated();
        other.afterSingletonsInstantiated();
        assertThat(second.getCount()).as("it waits").isOne();
        one.destroy();
        second.await();
        feed.record(5, "fact");
        other.destroy();
        assertThat(one.state().sealed()).isEqualTo(10);
        assertThat(other.state().sealed()).isEqualTo(15);
        assertThat(Files.readAllLines(temporary.resolve("log/checkpoint"))).contains("a.example/log", "15");
    }

    @Test
    @DisplayName("公证在别处：这里不用密钥；它不在，说出来，回来就签；它拒绝的，照它的话说出来")
    void aNotaryElsewhere() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        VerifierKey known = VerifierKey.of("a.example/log", Kind.LOG, pair.getPublic());
        Notary notary = Notary.of(
                temporary.resolve("notary.state"), new NoteSigner(known, pair.getPrivate(), Clock.systemUTC()));
        feed.record(1, opening(pair)).record(9, "fact");
        String token = Files.writeString(temporary.resolve("token"), "agreed-between-the-two")
                .toString();
        InetSocketAddress at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        String address;
        try (Front front = Front.open(at, "agreed-between-the-two", NotaryDoor.of(notary))) {
            at = front.address();
            address = "http://127.0.0.1:" + at.getPort();
            LogKeeper keeper = runs(asking(address, token));
            assertThat(keeper.sentence()).isEmpty();
            assertThat(keeper.state().sealed()).isEqualTo(10);
        }
        feed.record(3, "fact");
        LogKeeper alone = runs(asking(address, token));
        assertThat(alone.sentence().orElseThrow().en()).contains(address, "does not answer");
        assertThat(alone.state())
                .extracting(LedgerLogState::facts, LedgerLogState::sealed)
                .containsExactly(13L, 10L);
        try (Front front = Front.open(at, "agreed-between-the-two", NotaryDoor.of(notary))) {
            assertThat(front.address()).isEqualTo(at);
            assertThat(runs(asking(address, token)).state().sealed()).isEqualTo(13);
            feed.facts.set(2, new FeedInMemory().record(3, "another").facts.get(2));
            feed.record(1, "fact");
            FileSystemUtils.deleteRecursively(temporary.resolve("log"));
            assertThat(runs(asking(address, token)).sentence().orElseThrow().en())
                    .contains("not consistent");
        }
        assertThat(runs(asking(address, "nowhere")).sentence().orElseThrow().en())
                .contains("token");
        assertThat(key()).doesNotExist();
    }

    @Test
    @DisplayName("公证的地址不成地址：不启动")
    void noAddress() {
        for (String address :
                List.of("127.0.0.1:1", "ftp://a", "http://a b", "http://u:p@a", "http://a/path", "file:///x")) {
            assertThatThrownBy(() -> new LogSigning("", "", address, ""))
                    .as(address)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(address);
        }
    }

    private LogKeeper asking(String address, String token) {
        return new LogKeeper(
                feed,
                new LogSigning(key().toString(), "", address, token),
                temporary.resolve("log").toString());
    }

    private static LogKeeper runs(LogKeeper keeper) throws InterruptedException {
        keeper.afterSingletonsInstantiated();
        keeper.destroy();
        return keeper;
    }

    private LogKeeper keeper(String log) {
        return new LogKeeper(
                feed,
                new LogSigning(key().toString(), temporary.resolve("state").toString(), "", ""),
                log);
    }

    private Path key() {
        return temporary.resolve("signing.key");
    }

    private void write(KeyPair pair) throws Exception {
        String base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(key(), "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    private static String opening(KeyPair pair) {
        return "{\"verifierKey\":\"" + VerifierKey.of("a.example/log", Kind.LOG, pair.getPublic()) + "\"}";
    }
}
