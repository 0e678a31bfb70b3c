package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.LedgerEvent.RestoreDeclared;
import banli.language.event.LedgerEvent.SignerChangeAsked;
import banli.language.event.LedgerEvent.SignerChanged;
import banli.language.query.screens.LogKeysView;
import banli.proof.log.LogCheck;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.SignerChange;
import banli.proof.tree.Hash;
import banli.proof.word.Strict;
import banli.query.feed.RawFact;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("换钥：记下的一刻起由新密钥签；恢复有丢失的，声明以前不签，声明以后另名另签")
class KeyChangeTest {
    private static final String NAME = "a.example/log";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    @TempDir
    private Path folder;

    private final FeedInMemory feed = new FeedInMemory();
    private final NoteSigner first = KeyFile.make(NAME);

    @BeforeEach
    void opened() throws IOException {
        KeyFile.write(folder, first);
        feed.add("ledger", "ledger-opened", "{\"verifierKey\":\"" + first.key() + "\"}");
        feed.record(99, "fact");
    }

    @Test
    @DisplayName("运行中换钥，缺新密钥文件时说明、不签；放好就接着签；重启后照旧")
    void changed() throws Exception {
        LogKeeper keeper = keeper();
        keeper.seal();
        NoteSigner second = KeyFile.make(NAME);
        Note note = SignerChange.signed(signedBy(first), 100, first.key(), second, Optional.of(first));
        String line = SignerChange.line(note);
        add("signer-change-asked", new SignerChangeAsked(second.key().toString(), line, "到期", DAY));
        keeper.seal();
        assertThat(signedBy(first).size()).isEqualTo(101);
        add("signer-changed", new SignerChanged(second.key().toString(), line, "到期", "li", DAY));
        feed.record(400, "fact");
        keeper.seal();
        assertThat(signedBy(first).size()).as("nothing by the old key any more").isEqualTo(101);
        assertThat(keeper.sentence().orElseThrow().en()).contains(second.key().hexId());

        KeyFile.write(folder, second);
        keeper.seal();
        assertThat(keeper.sentence()).isEmpty();
        Checkpoint now = signedBy(second);
        assertThat(now.size()).isEqualTo(502);
        LogCheck.whole(files(), now);
        assertThat(keeper.state().verifierKey()).isEqualTo(second.key().toString());
        feed.record(1, "fact");
        keeper.destroy();
        keeper().seal();
        assertThat(signedBy(second).size()).isEqualTo(503);

        LogKeysView view = new KeysRead(feed).view();
        assertThat(view.keys()).extracting(LogKeysView.KeyView::fact).containsExactly(0L, 101L);
        assertThat(view.asked()).isNull();
    }

    @Test
    @DisplayName("签过 130 条、恢复只剩 100 条：旧名下再长也不签；声明以后第一个检查点就含声明")
    void restored() throws Exception {
        Checkpoint lost = new Checkpoint(NAME, 130, Hash.sha256(new byte[] {1}));
        Files.writeString(folder.resolve("notary.state"), lost.text());
        LogKeeper keeper = keeper();
        keeper.seal();
        assertThat(keeper.sentence().orElseThrow().en()).contains("ROLLBACK");
        feed.record(60, "fact");
        keeper.seal();
        assertThat(keeper.sentence().orElseThrow().en()).contains("not consistent");
        assertThat(folder.resolve("log/checkpoint")).doesNotExist();

        NoteSigner renamed = KeyFile.make("a.example/log/2");
        KeyFile.write(folder, renamed);
        String line = SignerChange.line(SignerChange.signed(lost, 100, first.key(), renamed, Optional.of(first)));
        String key = renamed.key().toString();
        add(
                "restore-declared",
                new RestoreDeclared(NAME, 130, lost.root().toString(), 100, "磁盘损坏", key, line, "li", DAY));
        keeper.seal();
        assertThat(keeper.sentence()).isEmpty();
        assertThat(signedBy(renamed).size()).isEqualTo(161);
        feed.record(10, "fact");
        keeper.destroy();
        keeper().seal();
        assertThat(signedBy(renamed).size()).isEqualTo(171);
        assertThat(Strict.text(Files.readAllBytes(folder.resolve("notary.state"))))
                .isEqualTo(lost.text());
        assertThat(new KeysRead(feed).view().keys().getLast().loss())
                .isEqualTo(new LogKeysView.LossView(NAME, 130, 100));
    }

    @Test
    @DisplayName("账本自己的流越来越长：读过的不再读，新换的密钥照样读到")
    void readOnce() throws Exception {
        KeysRead keys = new KeysRead(feed);
        assertThat(keys.now().now()).isEqualTo(first.key());
        for (int pack = 0; pack < 50; pack++) {
            feed.add("ledger", "heads-sealed", "{}");
        }
        NoteSigner second = KeyFile.make(NAME);
        String line = SignerChange.line(SignerChange.signed(
                new Checkpoint(NAME, 150, Hash.sha256(new byte[] {1})), 150, first.key(), second, Optional.of(first)));
        add("signer-changed", new SignerChanged(second.key().toString(), line, "到期", "li", DAY));
        keys.now();
        int before = feed.handedOut;
        assertThat(keys.now().now()).isEqualTo(second.key());
        assertThat(keys.changes()).extracting(RawFact::position).containsExactly(150L);
        assertThat(keys.view().keys()).hasSize(2);
        assertThat(feed.handedOut).isEqualTo(before);
    }

    private void add(String type, Object fact) {
        feed.add("ledger", type, WireMapper.mapper().writeValueAsString(fact));
    }

    private Checkpoint signedBy(NoteSigner signer) {
        return Policy.of(signer.key())
                .judge(Note.parse(files().read(TilePath.CHECKPOINT).orElseThrow()))
                .checkpoint();
    }

    private LogFolder files() {
        return new LogFolder(folder.resolve("log"));
    }

    private LogKeeper keeper() {
        return new LogKeeper(
                feed,
                new LogSigning(
                        folder.resolve("signing.key").toString(),
                        folder.resolve("notary.state").toString(),
                        "",
                        ""),
                folder.resolve("log").toString());
    }
}
