package banli.proof.cli;

import banli.proof.log.Additions;
import banli.proof.log.LogFolder;
import banli.proof.note.Checkpoint;
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
        Additions.check(new LogFolder(folder), now, old.size(), old.root());
        verdict.add(
                Standing.HOLDS,
                "从 " + old.size() + " 条到 " + now.size() + " 条，只有添加。",
                "From " + old.size() + " entries to " + now.size() + " there were only additions.");
    }
}
