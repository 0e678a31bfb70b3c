package banli.standalone.backup;

import banli.language.word.Text;
import banli.proof.leaf.Leaf;
import banli.proof.log.Compared;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.tree.Growing;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.facts.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** 所签的。 What the ledger's log had signed when a backup is taken; it goes along, and what is restored must be that. */
final class Signed {
    private final Optional<byte[]> file;
    private final Compared compared;

    /** @throws Refused when the checkpoint is not signed by the ledger's key */
    Signed(DataFolder ledger, Facts facts) {
        LogFolder log = new LogFolder(ledger.log());
        this.file = log.read(TilePath.CHECKPOINT);
        this.compared =
                new Compared(log, file.map(one -> read(one, facts)).orElse(new Checkpoint("none", 0, Hash.EMPTY)));
    }

    private static Checkpoint read(byte[] file, Facts facts) {
        return facts.keys().judge(Note.parse(file));
    }

    private static Checkpoint believed(byte[] file, Facts restored) {
        try {
            return read(file, restored);
        } catch (Refused refused) {
            throw new CommandFailed(
                    new Text(
                            "没有恢复：" + refused.sentence().zh(),
                            "Nothing was restored: " + refused.sentence().en()),
                    refused);
        }
    }

    /** The next fact of the ledger. */
    void next(long position, Leaf leaf) {
        compared.next(position, leaf.hash());
    }

    /** The first fact that is not what was signed. */
    OptionalLong changed() {
        return compared.changed();
    }

    void write(Path backup) throws IOException {
        if (file.isPresent()) {
            Files.write(backup.resolve(TilePath.CHECKPOINT), file.get());
        }
    }

    /** That the facts which were restored are those that the backup's checkpoint signed; a backup of before there was a log has none. */
    static void requireIn(Path backup, Facts restored) throws IOException {
        Path file = backup.resolve(TilePath.CHECKPOINT);
        if (Files.notExists(file)) {
            return;
        }
        Growing root = new Growing();
        Checkpoint signed = believed(Files.readAllBytes(file), restored);
        restored.each(0, signed.size() - 1, fact -> root.add(fact.leaf().hash()));
        if (root.size() != signed.size() || !root.root().equals(signed.root())) {
            throw new CommandFailed(new Text(
                    "没有恢复：备份里的事实不是账本当时所签的 " + signed.size() + " 条。",
                    "Nothing was restored: the facts of the backup are not the " + signed.size()
                            + " that the ledger had signed."));
        }
    }
}
