package banli.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.tree.Growing;
import banli.proof.tree.Hash;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.facts.Fact;
import banli.standalone.facts.Facts;
import banli.wire.LedgerStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("恢复的账本记得最后签过的：没有丢失的接着签，有丢失的旧名下不再签")
class LastSignedTest {
    private static final String NAME = "a.example/log";
    private static final Hash LOST = Hash.sha256(new byte[] {1});

    @TempDir
    private Path backup;

    @TempDir
    private Path data;

    private final NoteSigner signer = KeyFile.make(NAME);
    private final Facts facts = new TenFacts(signer.key().toString());

    @Test
    @DisplayName("备份里的、另外知道的，取后一个；丢失多少、怎样声明都说出来")
    void remembers() throws IOException {
        DataFolder folder = DataFolder.look(data);
        assertThat(LastSigned.remember(backup, null, folder, facts)).isNull();
        assertThat(folder.notary()).doesNotExist();

        Checkpoint own = new Checkpoint(NAME, 8, root(8));
        Files.write(backup.resolve("checkpoint"), signed(own));
        assertThat(LastSigned.remember(backup, null, folder, facts)).isNull();
        assertThat(folder.notary()).hasContent(own.text());
        Checkpoint all = new Checkpoint(NAME, 10, root(10));
        assertThat(LastSigned.remember(backup, file(all.text()), folder, facts)).isNull();
        assertThat(folder.notary()).hasContent(all.text());

        Checkpoint later = new Checkpoint(NAME, 13, LOST);
        assertThat(LastSigned.remember(backup, file(new String(signed(later), StandardCharsets.UTF_8)), folder, facts)
                        .en())
                .contains("LOST", "13 facts", "10 are restored", "--name a.example/log/2 --kept 10");
        assertThat(folder.notary()).hasContent(later.text());
    }

    @Test
    @DisplayName("没有这个文件、别的账本的、所签的是别的事实、签名不对、不是检查点：不恢复，说明原因")
    void refuses() throws IOException {
        assertThatThrownBy(() -> LastSigned.remember(backup, data.resolve("none"), DataFolder.look(data), facts))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("There is no file");
        refused(new Checkpoint("b.example/log", 13, LOST).text(), "of another log");
        refused(new Checkpoint(NAME, 9, LOST).text(), "not those that were signed last");
        refused("nothing", "three lines");
        byte[] forged = signed(new Checkpoint(NAME, 13, LOST));
        forged[NAME.length() + 2] ^= 1;
        refused(new String(forged, StandardCharsets.UTF_8), "does not hold");
        assertThat(DataFolder.look(data).notary()).doesNotExist();
    }

    private void refused(String text, String why) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> LastSigned.remember(backup, file, DataFolder.look(data), facts))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(why);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(data.resolve("known"), text);
    }

    private byte[] signed(Checkpoint checkpoint) {
        return new Note(checkpoint.text(), List.of(signer.sign(checkpoint.text()))).bytes();
    }

    private Hash root(long size) {
        Growing root = new Growing();
        facts.each(0, size - 1, fact -> root.add(fact.leaf().hash()));
        return root.root();
    }

    /** The facts of a small ledger. */
    private record TenFacts(String key) implements Facts {
        @Override
        public LedgerStore store() {
            return LedgerStore.POSTGRES;
        }

        @Override
        public long head() {
            return 9;
        }

        @Override
        public void each(long from, long to, Consumer<Fact> reader) {
            byte[] payload = ("{\"verifierKey\":\"" + key + "\"}").getBytes(StandardCharsets.UTF_8);
            LongStream.rangeClosed(from, to)
                    .mapToObj(at -> new Fact(
                            at, "event-" + at, "Ledger", "ledger", at, "ledger-opened", "1", at, payload, Map.of()))
                    .forEach(reader);
        }

        @Override
        public void append(List<Fact> more) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
