package banli.proof.cli;

import banli.proof.log.LogFolder;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.tree.Tree;
import banli.proof.tree.Verified;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 两个检查点。 Whether a kept checkpoint is the beginning of a newer one. */
@Command(
        name = "consistency",
        mixinStandardHelpOptions = true,
        description = {"核对新检查点是否只在旧检查点之后添加。", "Check that a newer checkpoint only adds to an older one."})
final class CheckConsistency implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Whom whom;

    @Parameters(index = "0", paramLabel = "OLD", description = "留存的检查点。 The checkpoint that was kept.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "新的检查点。 The newer one.")
    private Path newer;

    @Parameters(index = "2", paramLabel = "DIR", description = "日志的文件夹。 The log's folder.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Verdict verdict = new Verdict();
        byte[] old = Files.readAllBytes(older);
        byte[] now = Files.readAllBytes(newer);
        try {
            compare(whom.signed(old, verdict), whom.signed(now, verdict), verdict);
        } catch (Refused refused) {
            verdict.refuted(refused);
        }
        return Telling.verdict(spec.commandLine().getOut(), verdict);
    }

    private void compare(Checkpoint old, Checkpoint now, Verdict verdict) {
        if (!old.origin().equals(now.origin())) {
            throw new Refused("两个检查点不是同一份日志的。", "The checkpoints are of two logs.");
        }
        if (old.size() > now.size()) {
            throw new Refused(
                    "日志变短了：从 " + old.size() + " 条到 " + now.size() + " 条（回滚）。",
                    "The log got shorter: from " + old.size() + " entries to " + now.size() + " (ROLLBACK).");
        }
        Tree tree = new Tree(new Tiles(new LogFolder(folder), now.size()), now.size());
        if (old.size() == now.size() && !old.root().equals(now.root())
                || tree.root().equals(now.root())
                        && !Verified.consistency(
                                old.size(), old.root(), now.size(), now.root(), tree.consistency(old.size()))) {
            throw new Refused(
                    "新的不是在旧的之后添加的：有两份历史（分叉）。",
                    "The newer does not add to the older: there are two histories (SPLIT VIEW).");
        }
        if (!tree.root().equals(now.root())) {
            throw new Refused("文件夹里不是新检查点的日志。", "The folder does not hold the log of the newer checkpoint.");
        }
        verdict.add(
                Standing.HOLDS,
                "从 " + old.size() + " 条到 " + now.size() + " 条，只有添加。",
                "From " + old.size() + " entries to " + now.size() + " there were only additions.");
    }
}
