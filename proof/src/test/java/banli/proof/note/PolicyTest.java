package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("信谁")
class PolicyTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");
    private static final NoteSigner CONGRESS = Keys.witness("rd.example.gov.cn/w");
    private static final NoteSigner CPPCC = Keys.witness("zx.example.gov.cn/w");
    private static final NoteSigner SUPERVISION = Keys.witness("dc.example.gov.cn/w");
    private static final Checkpoint HEAD = new Checkpoint(LOG.key().name(), 5, Hash.leaf(new byte[] {5}));
    private static final String KEYS = "log " + LOG.key() + "\nwitness 人大 " + CONGRESS.key()
            + " https://rd.example.gov.cn\n  witness\t政协 " + CPPCC.key() + "\nwitness 督查 " + SUPERVISION.key() + "\n";

    @Test
    @DisplayName("日志签了才信；见证人够数才算有见证；别人的签名行不妨碍")
    void whoseWordCounts() {
        Policy two = policy(KEYS + "# 三家中的两家\n\ngroup 三家 2 人大 政协 督查\nquorum 三家\n");
        Policy.Judged one = two.judge(Keys.signed(HEAD, LOG, CONGRESS, Keys.witness("stranger.example")));
        assertThat(one.checkpoint()).isEqualTo(HEAD);
        assertThat(one.witnessed())
                .containsExactly(new Policy.Witnessed(CONGRESS.key().name(), Keys.THEN.instant()));
        assertThat(one.enough()).isFalse();
        assertThat(two.judge(Keys.signed(HEAD, LOG, CONGRESS, SUPERVISION)).enough())
                .isTrue();
        assertThatThrownBy(() -> two.judge(Keys.signed(HEAD, CONGRESS, CPPCC)))
                .hasMessageContaining("no signature of a log");
        assertThatThrownBy(() -> Policy.of(Keys.log("other.example/log").key()).judge(Keys.signed(HEAD, LOG)))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("别的日志的检查点，即使由可信的密钥签，也不算这份日志的；已知密钥的签名不成立，全不成立")
    void anotherOriginOrABrokenSignature() {
        Policy any = Policy.of(LOG.key());
        assertThat(any.judge(Keys.signed(HEAD, LOG)).unwitnessed()).isTrue();
        Checkpoint elsewhere = new Checkpoint("other.example/log", 5, HEAD.root());
        assertThatThrownBy(() -> any.judge(Keys.signed(elsewhere, LOG))).isInstanceOf(Refused.class);
        Policy witnessed = policy(KEYS + "quorum 人大\n");
        Note broken = Keys.signed(HEAD, LOG)
                .with(List.of(CONGRESS.sign(new Checkpoint(HEAD.origin(), 6, HEAD.root()).text())));
        assertThatThrownBy(() -> witnessed.judge(broken)).hasMessageContaining("does not hold");
    }

    @Test
    @DisplayName("组中有组；any 是一家，all 是全部")
    void groupsOfGroups() {
        Policy both = policy(KEYS + "group 两家 any 人大 政协\ngroup 全部 all 两家 督查\nquorum 全部\n");
        assertThat(both.judge(Keys.signed(HEAD, LOG, CONGRESS, CPPCC)).enough()).isFalse();
        assertThat(both.judge(Keys.signed(HEAD, LOG, CPPCC, SUPERVISION)).enough())
                .isTrue();
        assertThat(policy("quorum none\n")).isNotNull();
    }

    @Test
    @DisplayName("见证的时间照公开的例子（transparency-dev/formats）读出")
    void theTimeOfAWitness() {
        NoteSignature published = NoteSignature.parse(
                "— test "
                        + "ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==");
        assertThat(published.time()).isEqualTo(1727964367);
    }

    private static Policy policy(String text) {
        return Policy.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
