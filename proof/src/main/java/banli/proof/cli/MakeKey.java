package banli.proof.cli;

import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.SignerChange;
import banli.proof.note.VerifierKey;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 新做签名密钥。 Makes the key that is to sign a log next, and the document by which two administrators have the ledger record it. */
@Command(
        name = "new-key",
        mixinStandardHelpOptions = true,
        description = {
            "新做一把日志的签名密钥，由新旧两把签一份文书；两名管理员据此在核验页更换。",
            "Make another signing key of a log, and the document that both keys sign; two administrators have it recorded."
        })
final class MakeKey implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Before before;

    private static final class Before {
        @Option(
                names = "--key",
                paramLabel = "FILE",
                description = {"现行的签名密钥，旁边有 .pub。", "The key in force; its verifier key stands beside it as .pub."})
        private Path key;

        @Option(
                names = "--lost",
                paramLabel = "VKEY",
                description = {
                    "现行密钥已遗失：它的验证密钥。核验的人会得知新密钥没有旧密钥签认。",
                    "The key in force is lost: its verifier key. Whoever checks is told that nothing vouches for the new one."
                })
        private String lost;
    }

    @Option(
            names = "--checkpoint",
            required = true,
            paramLabel = "FILE",
            description = {"最后一个检查点，或公证的记录。", "The newest checkpoint, or what the notary remembers."})
    private Path checkpoint;

    @Option(
            names = "--name",
            paramLabel = "ORIGIN",
            description = {"恢复有丢失时，日志的新名称。", "After a restore with loss: the log's new name."})
    private String name;

    @Option(
            names = "--kept",
            paramLabel = "N",
            description = {"恢复有丢失时，保留了多少条。", "After a restore with loss: how many facts were kept."})
    private Long kept;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = {"新密钥放到哪个文件夹，默认与现行的在一处。", "The folder for the new key; by default beside the one in force."})
    private Path to;

    @Override
    public Integer call() throws IOException {
        VerifierKey old = before.key == null ? VerifierKey.parse(before.lost) : KeyFile.known(before.key);
        Optional<NoteSigner> vouching = Optional.ofNullable(before.key).map(file -> KeyFile.log(file, old));
        Checkpoint last = last(old);
        NoteSigner made = KeyFile.make(name == null ? old.name() : name);
        Note note = SignerChange.signed(last, kept == null ? last.size() : kept, old, made, vouching);
        KeyFile.write(folder(), made);
        PrintWriter out = spec.commandLine().getOut();
        Telling.line(out, "新密钥已做好，验证密钥是 The new key is made; its verifier key is:");
        Telling.line(out, made.key().toString());
        Telling.line(
                out,
                "把下面一行交给管理员，在核验页申请更换，由另一名确认。 Give this line to an administrator, to be asked for on the page of proof and confirmed by"
                        + " another:");
        Telling.line(out, SignerChange.line(note));
        return 0;
    }

    private Path folder() {
        Path beside = before.key == null ? null : before.key.toAbsolutePath().getParent();
        return to != null ? to : beside != null ? beside : Path.of("");
    }

    private Checkpoint last(VerifierKey old) throws IOException {
        byte[] file = Files.readAllBytes(checkpoint);
        Checkpoint last = Strict.text(file).contains("\n\n")
                ? Policy.of(old).judge(Note.parse(file)).checkpoint()
                : Checkpoint.parse(Strict.text(file));
        if (!last.origin().equals(old.name())) {
            throw new Refused("检查点属于另一份日志。", "The checkpoint is of another log.");
        }
        return last;
    }
}
