package banli.proof.cli;

import banli.proof.heads.HeadsCheck;
import banli.proof.heads.SealedHeads;
import banli.proof.log.LogCheck;
import banli.proof.log.LogFolder;
import banli.proof.log.OnPaper;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.note.Note;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 通读日志。 Reads a whole log in a folder. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = {"通读一份日志：每一条、每一片、根和签名。", "Read a whole log: every entry, every tile, root and signature."})
final class CheckLog implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Whom whom;

    @Parameters(paramLabel = "DIR", description = "日志的文件夹。 The log's folder.")
    private Path folder;

    @Option(
            names = "--had",
            paramLabel = "SIZE:ROOT",
            description = {
                "纸上抄下的条数和根（十六进制，可以分组）：日志是否只在它之后添加。",
                "Size and root as typed from paper (hex, in groups or not): whether the log only adds to them."
            })
    private String had;

    @Override
    public Integer call() throws IOException {
        LogFolder files = new LogFolder(folder);
        Verdict verdict = new Verdict();
        byte[] checkpoint = files.read(TilePath.CHECKPOINT)
                .orElseThrow(() -> new NoSuchFileException(
                        folder.resolve(TilePath.CHECKPOINT).toString()));
        try {
            Checkpoint log = Checkpoint.parse(Note.parse(checkpoint).text());
            List<LogKeys.Change> changes = KeysCheck.changes(files, log);
            whom.signed(checkpoint, changes, verdict);
            LogCheck.whole(files, log);
            verdict.add(
                    Standing.HOLDS,
                    "全部 " + log.size() + " 条正是检查点的根所指的，每一片都相符。",
                    "All " + log.size() + " entries are those of the checkpoint's root, and every tile agrees.");
            heads(HeadsCheck.whole(files, log.size()), verdict);
            if (had != null) {
                OnPaper.parse(had).check(files, log);
                verdict.add(
                        Standing.HOLDS,
                        "纸上的条数和根正是这份日志的开头，此后只有添加。",
                        "Size and root on the paper are where this log begins; since then there were only additions.");
            }
        } catch (Refused refused) {
            verdict.refuted(refused);
        }
        return Telling.verdict(spec.commandLine().getOut(), verdict);
    }

    private static void heads(Optional<SealedHeads> newest, Verdict verdict) {
        newest.ifPresentOrElse(
                heads -> verdict.add(
                        Standing.HOLDS,
                        "各流的末端每次都封得对；最近一次封到前 " + heads.size() + " 条，" + heads.streams() + " 个流。",
                        "The ends of the streams were sealed rightly each time; last as of " + heads.size()
                                + " entries, " + heads.streams() + " streams."),
                () -> verdict.add(Standing.UNCHECKED, "各流的末端还没有封过。", "The ends of the streams were never sealed yet."));
    }
}
