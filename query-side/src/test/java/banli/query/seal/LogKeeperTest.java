package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.screens.LedgerLogState;
import banli.proof.note.Kind;
import banli.proof.note.VerifierKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(temporary).isEmptyDirectory();

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

    private static LogKeeper runs(LogKeeper keeper) throws InterruptedException {
        keeper.afterSingletonsInstantiated();
        keeper.destroy();
        return keeper;
    }

    private LogKeeper keeper(String log) {
        return new LogKeeper(
                feed, log, key().toString(), temporary.resolve("state").toString());
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
