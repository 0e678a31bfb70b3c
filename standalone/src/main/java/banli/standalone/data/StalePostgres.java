package banli.standalone.data;

import banli.language.word.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * 被强行结束的进程留下的数据库。 The database server of a folder by its process, also one that outlived the
 * process that started it, because that one was killed.
 */
final class StalePostgres {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StalePostgres() {}

    /** The live process that really serves this folder, as {@code postmaster.pid} names it. */
    static Optional<ProcessHandle> in(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        Optional<ProcessHandle> postmaster = lines.isEmpty() ? Optional.empty() : process(lines.getFirst());
        return postmaster.isPresent() && servesThis(cluster, lines, postmaster.get()) ? postmaster : Optional.empty();
    }

    /** Stops it, when there is one. */
    static void stopIn(Path cluster) throws IOException {
        Optional<ProcessHandle> postmaster = in(cluster);
        if (postmaster.isPresent()) {
            stop(postmaster.get());
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.strip().matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid.strip())) : Optional.empty();
    }

    // A pid may have been given to another program since, so both the file and the program must agree.
    private static boolean servesThis(Path cluster, List<String> lines, ProcessHandle process) throws IOException {
        boolean named = lines.size() > 1
                && Files.isDirectory(Path.of(lines.get(1)))
                && Files.isSameFile(Path.of(lines.get(1)), cluster);
        String program = process.info().command().orElse("");
        return named
                && Path.of(program).getFileName() != null
                && Path.of(program).getFileName().toString().startsWith("postgres");
    }

    private static void stop(ProcessHandle postmaster) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; plain termination would wait for sessions whose clients are dead.
        if (!interrupt(postmaster)) {
            postmaster.destroy();
        }
        try {
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException still) {
            throw new CommandFailed(
                    new Text(
                            "上次留下的数据库进程（" + postmaster.pid() + "）停不下来，请手工停止后再启动。",
                            "The database left behind by the last run (process " + postmaster.pid()
                                    + ") does not stop. Stop it by hand, then start again."),
                    still);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean interrupt(ProcessHandle process) throws IOException {
        try {
            return !System.getProperty("os.name").startsWith("Windows")
                    && new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
