package banli.standalone.facts;

import banli.language.word.Text;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** 所签的。 What the ledger's log has signed: facts that are copied elsewhere, all of them, in order, must be that. */
public final class SignedFacts {
    private final Optional<byte[]> file;
    private final Compared compared;
    private long expected;
    private boolean gap;

    /**
     * 账本当时所签的。 What the log of that ledger has signed now.
     *
     * @throws Refused when the checkpoint is not signed by the ledger's key
     */
    public SignedFacts(DataFolder ledger, Facts facts) {
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

    /** 下一条。 The next fact of the ledger. */
    public void next(Fact fact) {
        compared.next(fact.position(), fact.leaf().hash());
        if (!gap && fact.position() == expected) {
            expected++;
        } else {
            gap = true;
        }
    }

    /** 第一条不符的。 The first fact that is not what was signed, or that is missing before the last. */
    public OptionalLong changed(long last) {
        OptionalLong changed = compared.changed();
        return changed.isPresent() || expected > last ? changed : OptionalLong.of(expected);
    }

    /** 句子。 Says which fact is not what was signed. */
    public static Text changed(String zh, String en, long fact) {
        return new Text(
                zh + "第 " + fact + " 号事实与封存的不同，或已不在，有人在程序之外改动了账本。见 docs/runbook/facts-changed.md。",
                en + "fact " + fact + " is missing or is not what was sealed; somebody changed the ledger behind the"
                        + " program's back. See docs/runbook/facts-changed.md.");
    }

    /** 带走检查点。 Writes the checkpoint into a backup. */
    public void write(Path backup) throws IOException {
        if (file.isPresent()) {
            Files.write(backup.resolve(TilePath.CHECKPOINT), file.get());
        }
    }

    /** 恢复的须是所签的。 That the facts which were restored are those that the backup's checkpoint signed; a backup of before there was a log has none. */
    public static void requireIn(Path backup, Facts restored) throws IOException {
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
