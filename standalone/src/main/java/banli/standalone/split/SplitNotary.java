package banli.standalone.split;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnerOnly;
import banli.wire.start.EndsWith;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** 公证的进程。 The notary of a split installation: a process of the auditor's module alone, which has the key once the ledger is open. */
public final class SplitNotary implements AutoCloseable {
    private static final int ORDERLY_SECONDS = 10;

    private final DataFolder folder;
    private final int port;
    private Process process;

    SplitNotary(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** What tells those who keep the log where it is. */
    Map<String, String> environment() {
        return Map.of(
                "BANLI_LOG_FOLDER", folder.log().toString(),
                "BANLI_LOG_NOTARY", "http://127.0.0.1:" + port,
                "BANLI_LOG_NOTARY_TOKEN_FILE", token().toString());
    }

    private Path token() {
        return folder.path().resolve("notary.token");
    }

    /**
     * 启动。 Starts it; the ledger must be open.
     *
     * @throws CommandFailed when it ends at once
     */
    public void start() {
        Path log = folder.path().resolve("logs").resolve("notary.log");
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "banli.proof.cli.Main",
                "notary",
                "--key",
                folder.signingKey().toString(),
                "--state",
                folder.notary().toString(),
                "--token",
                token().toString(),
                "--port",
                Integer.toString(port)));
        command.environment().put("CLASSPATH", Part.proofAlone(System.getProperty("java.class.path")));
        command.environment()
                .put(EndsWith.VARIABLE, Long.toString(ProcessHandle.current().pid()));
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            OwnerOnly.folder(log.getParent());
            OwnerOnly.file(log);
            process = command.start();
            while (!Files.readString(log).contains("http://127.0.0.1:" + port)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new CommandFailed(
                            new Text("公证未能启动，原因见 " + log + "。", "The notary did not start; " + log + " says why."));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
