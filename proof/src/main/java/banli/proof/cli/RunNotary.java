package banli.proof.cli;

import banli.proof.notary.Notary;
import banli.proof.notary.NotaryDoor;
import banli.proof.note.KeyFile;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Front;
import banli.proof.serve.TokenFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 公证。 Runs the notary of a log as a process, and best as a user, of its own: it alone has the key. */
@Command(
        name = "notary",
        mixinStandardHelpOptions = true,
        description = {
            "运行公证：只有它持有日志的签名密钥，记得签过什么，只签在其后添加的。最好用单独的系统用户运行。",
            "Run the notary: it alone holds the log's signing key, remembers what it signed, and signs only what adds to that. Best run as a"
                    + " user of its own."
        })
final class RunNotary implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            defaultValue = "${env:BANLI_NOTARY_KEY_FILE}",
            description = {
                "日志的签名密钥；旁边的 .pub 是验证密钥。",
                "The log's signing key; its verifier key stands beside it as .pub."
            })
    private Path key;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            required = true,
            defaultValue = "${env:BANLI_NOTARY_STATE_FILE}",
            description = {"记着签到哪里的文件，不要删改。", "The file of what was signed last; leave it alone."})
    private Path state;

    @Option(
            names = "--token",
            paramLabel = "FILE",
            required = true,
            defaultValue = "${env:BANLI_NOTARY_TOKEN_FILE}",
            description = {
                "与守日志的进程约定的口令，读得到它的才可来签；没有就新做一个，只给本用户和本组读。",
                "The token agreed with the process that keeps the log: whoever can read it may ask. Made, for this user and group to"
                        + " read, where there is none."
            })
    private Path token;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "${env:BANLI_NOTARY_ADDRESS:-127.0.0.1}",
            description = {"监听地址（默认只在本机）。", "The address to listen on (this machine only by default)."})
    private String address;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:BANLI_NOTARY_PORT:-7381}",
            description = {"端口（默认 7381，0 为任意空闲端口）。", "The port (7381 by default, 0 for any free one)."})
    private int port;

    @Option(names = "--ends-with", hidden = true, defaultValue = "${env:BANLI_ENDS_WITH}")
    private Long other;

    @Override
    public Integer call() throws IOException, InterruptedException {
        VerifierKey verifier = KeyFile.known(key);
        Notary notary = Notary.of(state, KeyFile.log(key, verifier), KeyFile.sm2(key, verifier));
        try (Front front =
                Front.open(new InetSocketAddress(address, port), TokenFile.readOrMake(token), NotaryDoor.of(notary))) {
            PrintWriter out = spec.commandLine().getOut();
            InetSocketAddress at = front.address();
            Telling.line(
                    out,
                    "公证已就绪，已签到 " + notary.size() + " 条。 The notary is ready; " + notary.size() + " facts are signed.");
            Telling.line(out, verifier.toString());
            Telling.line(out, "http://" + at.getAddress().getHostAddress() + ":" + at.getPort());
            if (other == null) {
                new CountDownLatch(1).await();
            }
            // Whoever started it may be killed without a word to it.
            ProcessHandle.of(other).ifPresent(one -> one.onExit().join());
        }
        return 0;
    }
}
