package banli.standalone.backup;

import banli.language.word.Text;
import banli.proof.log.Durable;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.tree.Growing;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.facts.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 最后签过的。 What the ledger's log had signed last, as whoever restores knows it from elsewhere than the backup: the notary of the
 * restored ledger remembers it, so that a ledger with fewer facts is not signed on under the same name.
 */
final class LastSigned {
    private LastSigned() {}

    /**
     * 记住。 Has the notary remember the later of what the backup and that file say.
     *
     * @param known a checkpoint or what a notary remembers; null when nothing was signed after the backup
     * @return what is lost, and what to do; null for nothing
     * @throws CommandFailed when the file is not there or another ledger's, or other facts than these were signed
     */
    static Text remember(Path backup, Path known, DataFolder folder, Facts restored) throws IOException {
        LogKeys keys = restored.keys();
        try {
            if (known != null && Files.notExists(known)) {
                throw new Refused("没有 " + known + " 这个文件。", "There is no file " + known + ".");
            }
            Checkpoint last =
                    later(read(backup.resolve(TilePath.CHECKPOINT), keys), known == null ? null : read(known, keys));
            if (last == null) {
                return null;
            }
            long facts = restored.head() + 1;
            if (last.size() <= facts) {
                requireSame(last, restored);
            }
            Path state = keys.memory(folder.notary());
            Durable.write(state, Strict.utf8(last.text()));
            return last.size() <= facts ? null : lost(last, facts, folder, state);
        } catch (Refused refused) {
            throw new CommandFailed(
                    new Text(
                            "没有恢复：" + refused.sentence().zh(),
                            "Nothing was restored: " + refused.sentence().en()),
                    refused);
        }
    }

    private static Checkpoint later(Checkpoint one, Checkpoint other) {
        return one == null || other != null && other.size() > one.size() ? other : one;
    }

    /** Null where there is none, as in a backup of before there was a log. */
    private static Checkpoint read(Path file, LogKeys keys) throws IOException {
        if (Files.notExists(file)) {
            return null;
        }
        byte[] bytes = Files.readAllBytes(file);
        Checkpoint said = Strict.text(bytes).contains("\n\n")
                ? keys.judge(Note.parse(bytes))
                : Checkpoint.parse(Strict.text(bytes));
        if (!said.origin().equals(keys.now().name())) {
            throw new Refused("检查点属于另一份日志。", "The checkpoint is of another log.");
        }
        return said;
    }

    private static void requireSame(Checkpoint last, Facts restored) {
        Growing root = new Growing();
        restored.each(0, last.size() - 1, fact -> root.add(fact.leaf().hash()));
        if (!root.root().equals(last.root())) {
            throw new Refused("备份里的事实不是最后所签的。", "The facts of the backup are not those that were signed last.");
        }
    }

    private static Text lost(Checkpoint last, long facts, DataFolder folder, Path state) {
        String command = "./banli new-key --key " + folder.signingKey() + " --checkpoint " + state + " --name "
                + last.origin() + "/2 --kept " + facts;
        return new Text(
                "丢失：日志签过 " + last.size() + " 条，恢复的只有 " + facts + " 条。旧名下不再签名。请另取名做新密钥，再由两名管理员在核验页声明：" + command,
                "LOST: the log had signed " + last.size() + " facts, and " + facts
                        + " are restored. Nothing is signed under the old name any more. Make a key of another name, and let two"
                        + " administrators declare it on the page of proof: " + command);
    }
}
