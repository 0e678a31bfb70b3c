package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.log.LogCheck;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.notary.Notary;
import banli.proof.note.Checkpoint;
import banli.proof.note.Kind;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.word.Refused;
import banli.query.feed.RawFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("账本的日志：只添加，不改口")
class LedgerLogTest {
    private static final String ORIGIN = "mz.example.gov.cn/banli/2026";

    @TempDir
    private Path temporary;

    private final FeedInMemory feed = new FeedInMemory();
    private NoteSigner signer;

    @BeforeEach
    void key() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        signer = new NoteSigner(
                VerifierKey.of(ORIGIN, Kind.LOG, pair.getPublic()), pair.getPrivate(), Clock.systemUTC());
    }

    @Test
    @DisplayName("旧事实一次封存；此后每次续上；任何时候通读都成立，半片在整片以后消失")
    void everythingIsSealed() {
        LedgerLog log = log(feed.record(700, "old"));
        log.seal();
        assertThat(log.size()).isEqualTo(700);
        for (int more = 1; more < 400; more += 60) {
            feed.record(more, "new");
            log.seal();
            assertThat(checked().size()).isEqualTo(feed.facts.size());
        }
        assertThat(temporary.resolve("log/tile/0/002.p")).doesNotExist();
        log.seal();
        assertThat(log(feed).size()).as("goes on where it was").isEqualTo(feed.facts.size());
    }

    @Test
    @DisplayName("末尾被截去：不签，说是回滚，已发布的照旧；事实补回来就接着签")
    void aCutTail() {
        LedgerLog log = log(feed.record(100, "fact"));
        log.seal();
        var last = feed.facts.removeLast();
        assertThatThrownBy(log::seal).isInstanceOf(Refused.class).hasMessageContaining("ROLLBACK");
        assertThat(checked().size()).isEqualTo(100);
        feed.facts.add(last);
        feed.record(5, "fact");
        log.seal();
        assertThat(checked().size()).isEqualTo(105);
    }

    @Test
    @DisplayName("整个账本连同日志换回昨天的，又长过了昨天：公证记得，不签")
    void theStorePutBack() throws IOException {
        LedgerLog log = log(feed.record(50, "fact"));
        log.seal();
        byte[] yesterday = Files.readAllBytes(temporary.resolve("log/checkpoint"));
        feed.record(30, "fact");
        log.seal();

        feed.facts.subList(50, 80).clear();
        feed.record(60, "another history");
        Files.write(temporary.resolve("log/checkpoint"), yesterday);
        assertThatThrownBy(() -> log(feed).seal()).isInstanceOf(Refused.class).hasMessageContaining("not consistent");
        assertThat(temporary.resolve("log/checkpoint")).hasBinaryContent(yesterday);
    }

    @Test
    @DisplayName("瓦片被改、公证的记录被删：不签")
    void spoiltFiles() throws IOException {
        log(feed.record(300, "fact")).seal();
        Path tile = temporary.resolve("log/tile/1/000.p/1");
        byte[] good = Files.readAllBytes(tile);
        byte[] bad = good.clone();
        bad[4] ^= 1;
        Files.write(tile, bad);
        feed.record(1, "fact");
        assertThatThrownBy(() -> log(feed).seal()).isInstanceOf(Refused.class);
        Files.write(tile, good);
        log(feed).seal();

        Files.delete(temporary.resolve("notary.state"));
        assertThatThrownBy(() -> log(feed).seal())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("its file was removed");
    }

    @Test
    @DisplayName("签了而没有来得及发布就停电：再起时先补发布同一个")
    void killedBeforePublishing() throws IOException {
        LedgerLog log = log(feed.record(10, "fact"));
        log.seal();
        byte[] before = Files.readAllBytes(temporary.resolve("log/checkpoint"));
        feed.record(20, "fact");
        log.seal();
        byte[] after = Files.readAllBytes(temporary.resolve("log/checkpoint"));
        Files.write(temporary.resolve("log/checkpoint"), before);
        log(feed).seal();
        assertThat(temporary.resolve("log/checkpoint")).hasBinaryContent(after);
    }

    @Test
    @DisplayName("通查：改过的、不见了的事实，说出最先的一号；改的是瓦片，也分得清")
    void audit() throws IOException {
        LedgerLog log = log(feed.record(600, "fact"));
        log.seal();
        assertThat(log.changed(() -> true)).isEmpty();
        RawFact good = feed.facts.get(77);
        feed.facts.set(77, new FeedInMemory().record(78, "another").facts.get(77));
        assertThat(log.changed(() -> true)).hasValue(77);
        feed.facts.remove(77);
        assertThat(log.changed(() -> true)).hasValue(77);
        feed.facts.add(77, good);
        assertThat(log.changed(() -> true)).isEmpty();
        feed.facts.subList(590, 600).clear();
        assertThat(log.changed(() -> true)).hasValue(590);

        feed.record(10, "fact");
        Path tile = temporary.resolve("log/tile/0/000");
        byte[] spoilt = Files.readAllBytes(tile);
        spoilt[8] ^= 1;
        Files.write(tile, spoilt);
        assertThatThrownBy(() -> log.changed(() -> true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tiles");
        spoilt[8] ^= 1;
        Files.write(tile, spoilt);
        Path entries = temporary.resolve("log/tile/entries/001");
        byte[] read = Files.readAllBytes(entries);
        read[40] ^= 1;
        Files.write(entries, read);
        assertThatThrownBy(() -> log.changed(() -> true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Entry 256");
    }

    @Test
    @DisplayName("编号有缺：说出是哪一号，不签")
    void aHole() {
        feed.record(20, "fact").facts.remove(12);
        assertThatThrownBy(() -> log(feed).seal()).isInstanceOf(Altered.class).hasMessageContaining("Fact 12");
        assertThat(temporary.resolve("log/checkpoint")).doesNotExist();
    }

    @Test
    @DisplayName("文件只在日志文件夹里，没有留下半个")
    void nothingElseIsLeft() throws IOException {
        LedgerLog log = log(feed.record(3, "fact"));
        log.seal();
        try (Stream<Path> files = Files.walk(temporary.resolve("log"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file ->
                                    temporary.resolve("log").relativize(file).toString()))
                    .allMatch(TilePath::isOne)
                    .hasSize(3);
        }
    }

    private LedgerLog log(FeedInMemory facts) {
        return new LedgerLog(
                facts,
                temporary.resolve("log"),
                LogKeys.of(signer.key()),
                Notary.of(temporary.resolve("notary.state"), signer));
    }

    /** Read from end to end as an auditor does. */
    private Checkpoint checked() {
        LogFolder files = new LogFolder(temporary.resolve("log"));
        Checkpoint checkpoint = Policy.of(signer.key())
                .judge(Note.parse(files.read(TilePath.CHECKPOINT).orElseThrow()))
                .checkpoint();
        LogCheck.whole(files, checkpoint);
        return checkpoint;
    }
}
