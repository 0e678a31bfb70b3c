package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.event.LedgerEvent.CaseHeadsSealed;
import banli.proof.heads.HeadProof;
import banli.proof.notary.Notary;
import banli.proof.note.Kind;
import banli.proof.note.LogKeys;
import banli.proof.note.NoteSigner;
import banli.proof.note.VerifierKey;
import banli.proof.word.Refused;
import banli.wire.WireMapper;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("各流末端：有了新事实才封，封过的账本长了也证得出")
class CaseHeadsTest {
    @TempDir
    private Path temporary;

    private final FeedInMemory feed = new FeedInMemory();
    private LedgerLog log;

    @BeforeEach
    void opened() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        NoteSigner signer = new NoteSigner(
                VerifierKey.of("a.example/log", Kind.LOG, pair.getPublic()), pair.getPrivate(), Clock.systemUTC());
        feed.record(600, "fact");
        log = new LedgerLog(
                feed,
                temporary.resolve("log"),
                LogKeys.of(signer.key()),
                Notary.of(temporary.resolve("state"), signer));
        log.seal();
    }

    @Test
    @DisplayName("没有新事实不再封；所问以外的事实也不封；重启后接着用封过的")
    void onlyWhenSomethingCame() {
        CaseHeads heads = new CaseHeads(feed, log, this::record);
        heads.record(fact -> fact.position() > 3);
        assertThat(heads.newest()).as("only fact 0 is asked").isEmpty();
        heads.record(_ -> true);
        assertThat(feed.facts).hasSize(601);
        log.seal();
        heads.record(_ -> true);
        assertThat(feed.facts).as("nothing came but that").hasSize(601);

        feed.record(2, "more");
        log.seal();
        CaseHeads.Newest before = heads.newest().orElseThrow();
        assertThat(before.fact()).isEqualTo(600);
        HeadProof old = before.tree().of("case-0").orElseThrow();
        assertThat(old.holds(before.tree().sealed())).isTrue();

        CaseHeads restarted = new CaseHeads(feed, log, this::record);
        assertThat(restarted.newest().orElseThrow().tree().of("case-0")).contains(old);
        restarted.record(_ -> true);
        log.seal();
        log.requireHeads();
        assertThat(restarted.newest().orElseThrow().fact()).isEqualTo(603);
        assertThat(restarted.newest().orElseThrow().tree().sealed().streams()).isEqualTo(8);
    }

    @Test
    @DisplayName("不是守日志的所算的根：通查说得出，也不拿来作证明，另封一个")
    void anotherRoot() {
        record(new SealCaseHeads(600, "A".repeat(43) + "=", 7));
        log.seal();
        assertThatThrownBy(log::requireHeads).isInstanceOf(Refused.class).hasMessageContaining("fact 600");
        CaseHeads heads = new CaseHeads(feed, log, this::record);
        assertThat(heads.newest()).isEmpty();
        heads.record(_ -> true);
        assertThat(heads.newest().orElseThrow().fact()).isEqualTo(601);
    }

    @Test
    @DisplayName("别处刚封、还没签的一条在前面：各认各的那条")
    void anotherMeanwhile() {
        CaseHeads heads = new CaseHeads(feed, log, act -> {
            record(new SealCaseHeads(500, "A".repeat(43) + "=", 7));
            record(act);
        });
        heads.record(_ -> true);
        assertThat(heads.newest().orElseThrow().fact()).isEqualTo(601);
    }

    private void record(SealCaseHeads act) {
        CaseHeadsSealed fact = new CaseHeadsSealed(act.size(), act.root(), act.streams());
        feed.add("ledger", "case-heads-sealed", WireMapper.mapper().writeValueAsString(fact));
    }
}
