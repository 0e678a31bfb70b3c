package banli.proof.cli;

import banli.proof.note.VerifierKey;
import banli.proof.serve.Front;
import banli.proof.serve.Submission;
import banli.proof.witness.Witness;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 见证人。 Runs a witness, for whoever is not the office: it answers as C2SP's tlog-witness says. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "运行见证人：记住日志给它看过什么，只签在其后添加的。",
            "Run a witness: it remembers what a log showed it, and signs only what adds to that."
        },
        subcommands = {MakeWitnessKey.class, SignByFile.class})
final class RunWitness implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WitnessFiles files;

    @Mixin
    private WitnessFiles.Known known;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "127.0.0.1",
            description = {"监听地址。", "The address to listen on (default: ${DEFAULT-VALUE})."})
    private String address;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7380",
            description = {"端口，0 为任意空闲端口。", "The port, 0 for any free one (default: ${DEFAULT-VALUE})."})
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Witness witness = known.witness(files.signer());
                Front front = Front.open(
                        new InetSocketAddress(address, port), null, Map.of("POST " + Submission.PATH, witness::add))) {
            tell(spec.commandLine().getOut(), witness.key(), front.address());
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private static void tell(PrintWriter out, VerifierKey key, InetSocketAddress at) {
        Telling.line(out, "见证人已就绪。请把下面一行交给被见证的单位，写进它的策略文件：");
        Telling.line(out, "The witness is ready. Give the office that it witnesses this line for its policy file:");
        Telling.line(out, "witness NAME " + key + " http://" + at.getAddress().getHostAddress() + ":" + at.getPort());
    }
}
