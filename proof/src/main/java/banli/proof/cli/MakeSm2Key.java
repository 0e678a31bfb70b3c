package banli.proof.cli;

import banli.proof.note.KeyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 新做国密密钥。 Makes the SM2 key that signs a log's checkpoints beside its own. */
@Command(
        name = "sm2-key",
        mixinStandardHelpOptions = true,
        description = {
            "新做一把国密（SM2/SM3）密钥，放在日志的签名密钥旁边；重启以后，每个检查点由两把各签一行。",
            "Make an SM2 key beside a log's signing key; after a restart each checkpoint bears a line of both."
        })
final class MakeSm2Key implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = {"日志的签名密钥，旁边有 .pub。", "The log's signing key; its verifier key stands beside it as .pub."})
    private Path key;

    @Override
    public Integer call() throws IOException {
        Telling.line(
                spec.commandLine().getOut(),
                "国密密钥已做好。请把它的验证密钥与日志的一并公布，核验时用 --sm2。 The SM2 key is made. Publish its verifier key with the log's; it is"
                        + " checked with --sm2.");
        Telling.line(
                spec.commandLine().getOut(),
                KeyFile.makeSm2(key, KeyFile.known(key)).toString());
        return 0;
    }
}
