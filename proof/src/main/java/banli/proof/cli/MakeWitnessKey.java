package banli.proof.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 见证人的密钥。 Makes a witness's key where there is none, and says its verifier key. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {"没有密钥时生成一把，说出验证密钥。", "Make the key where there is none, and say its verifier key."})
final class MakeWitnessKey implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WitnessFiles files;

    @Override
    public Integer call() throws IOException {
        Telling.line(spec.commandLine().getOut(), files.signer().key().toString());
        return 0;
    }
}
