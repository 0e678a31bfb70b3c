package banli.standalone.split;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.OwnerOnly;
import banli.wire.start.EndsWith;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** 一个进程。 One process of an installation: a JVM of its own, with its log beside the data. */
public final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int ORDERLY_SECONDS = 20;

    private final Part part;
    private final String name;
    private final int port;
    private final int actuatorPort;
    private final Map<String, String> environment;
    private final Path log;
    private Process process;

    Node(Part part, int number, int port, int actuatorPort, Map<String, String> environment, Path logs) {
        this.part = part;
        this.name = part.module() + "-" + number;
        this.port = port;
        this.actuatorPort = actuatorPort;
        this.environment = new HashMap<>(environment);
        this.log = logs.resolve(name + ".log");
    }

    /** 启动。 Starts it; {@link #awaitReady} waits for it. */
    public void start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                part.main()));
        command.environment().put("CLASSPATH", classPath());
        command.environment().putAll(environment);
        // Whoever started it may be killed without a word to it.
        command.environment()
                .put(EndsWith.VARIABLE, Long.toString(ProcessHandle.current().pid()));
        command.environment().put("BANLI_PORT", Integer.toString(port));
        command.environment().put("BANLI_ACTUATOR_PORT", Integer.toString(actuatorPort));
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            OwnerOnly.file(log);
            process = command.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * 等它就绪。 Waits until it says that it is up.
     *
     * @throws CouldNot when it ends instead, or takes too long
     */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new CommandFailed(new Text(
                        name + " 未能启动，原因见 " + log + "。" + lastWords(),
                        name + " did not start; " + log + " says why. " + lastWords()));
            }
            pause();
        }
    }

    /** 是否就绪。 Whether it is up, by its own word. */
    public boolean isReady() {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + actuatorPort + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** 它自己的设置。 A variable of its own environment, from its next start on. */
    public void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** 类路径。 The classes it sees. */
    public String classPath() {
        return part.classPath(System.getProperty("java.class.path"));
    }

    /** 进程号。 Its process. */
    public long pid() {
        return process.pid();
    }

    /** 名称。 Its name: the module and a number. */
    public String name() {
        return name;
    }

    /** 种类。 What it is. */
    public Part part() {
        return part;
    }

    /** 地址。 Where a desk serves people. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** 监控地址。 Where its actuator is. */
    public String actuator() {
        return "http://127.0.0.1:" + actuatorPort + "/actuator";
    }

    /** What it said in plain words, which is not part of the log proper, before it ended. */
    private String lastWords() {
        return log().lines()
                .filter(line -> !line.startsWith("{") && !line.startsWith("WARNING"))
                .reduce("", (_, later) -> later);
    }

    /** 日志。 What it has written. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 强行结束。 Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** 有序结束。 Asks it to end, and insists when it does not. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
