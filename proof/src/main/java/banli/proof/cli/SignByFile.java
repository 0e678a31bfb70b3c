package banli.proof.cli;

import banli.proof.log.LogFolder;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.NoteSignature;
import banli.proof.serve.Answer;
import banli.proof.serve.Submission;
import banli.proof.witness.Carrier;
import banli.proof.witness.Witness;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 按文件见证。 Witnesses what came as a file, and writes the signed checkpoint as a file to be given back. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = {
            "见证一个文件：单位给的呈签书（/log/request），或检查点连同日志文件夹。",
            "Witness a file: the request that the office gives out (/log/request), or a checkpoint with the log's folder."
        })
final class SignByFile implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WitnessFiles files;

    @Mixin
    private WitnessFiles.Known known;

    @Parameters(paramLabel = "FILE", description = "呈签书或检查点。 The request, or a checkpoint.")
    private Path file;

    @Option(
            names = "--log",
            paramLabel = "DIR",
            description = {"日志的文件夹，给的是检查点时要用。", "The log's folder, needed with a checkpoint."})
    private Path log;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = {"写到哪里（默认：FILE.witnessed）。", "Where to write (default: FILE.witnessed)."})
    private Path to;

    @Override
    public Integer call() throws IOException {
        byte[] given = Files.readAllBytes(file);
        try (Witness witness = known.witness(files.signer())) {
            Submission asked = asked(witness, given);
            Note checkpoint = Note.parse(Strict.utf8(asked.checkpoint()));
            Answer answer = witness.add(asked.body());
            if (answer.status() != Answer.OK) {
                throw refused(witness.last(Checkpoint.parse(checkpoint.text()).origin()), answer);
            }
            Path signed = to == null ? file.resolveSibling(file.getFileName() + ".witnessed") : to;
            List<NoteSignature> its =
                    answer.body().lines().map(NoteSignature::parse).toList();
            Files.write(signed, checkpoint.joined(its).bytes());
            tell(Checkpoint.parse(checkpoint.text()), signed);
        }
        return 0;
    }

    private Submission asked(Witness witness, byte[] given) {
        if (startsWithOld(given)) {
            return Submission.parse(given);
        }
        Note checkpoint = Note.parse(given);
        if (log == null) {
            throw new Refused(
                    "检查点要连同日志的文件夹（--log），或请用单位给的呈签书。",
                    "A checkpoint needs the log's folder (--log); or use the request that the office gives out.");
        }
        Checkpoint head = Checkpoint.parse(checkpoint.text());
        return Carrier.submission(
                new LogFolder(log), checkpoint, witness.last(head.origin()).size());
    }

    private static boolean startsWithOld(byte[] given) {
        return new String(given, StandardCharsets.ISO_8859_1).startsWith("old ");
    }

    private static Refused refused(Checkpoint last, Answer answer) {
        if (answer.status() != Answer.CONFLICT) {
            return new Refused(answer.why().zh(), answer.why().en());
        }
        return new Refused(
                "不签：这里见过的是 " + last.size() + " 条，根 " + last.root().hex() + "。请单位给一份从 " + last.size()
                        + " 条起的呈签书；若条数相同而根不同，就是两份历史（分叉），请保存这个文件。",
                "Not signed: seen here are " + last.size() + " entries, root "
                        + last.root().hex()
                        + ". Ask the office for a request from " + last.size()
                        + " on; where the size is the same and the root is not, there are two histories (SPLIT VIEW): keep"
                        + " this file.");
    }

    private void tell(Checkpoint head, Path signed) {
        PrintWriter out = spec.commandLine().getOut();
        Telling.line(
                out,
                "已见证：日志“" + head.origin() + "”，" + head.size() + " 条，根 "
                        + head.root().hex() + "。");
        Telling.line(
                out,
                "Witnessed: the log \"" + head.origin() + "\", " + head.size() + " entries, root "
                        + head.root().hex() + ".");
        Telling.line(out, "请把这个文件交回单位 / give this file back to the office: " + signed);
    }
}
