package banli.standalone.whole;

import banli.wire.WireMapper;
import banli.wire.start.EndsWith;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** 作为独立进程运行的产品。 The product as its users run it: a process of its own that can be killed. */
public final class RunningDemo implements AutoCloseable {
    /** It enters a register of 700 facts first, on a machine that may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final Path log;
    private final ClassArchive archive;
    private Process process;
    private int port;
    private int gauges;

    /** One that begins with the register entered. */
    public static RunningDemo prepared(Path data) {
        return new RunningDemo(PreparedDemo.copy(data), PreparedDemo.archive());
    }

    /** One on this folder as it is, with an archive of its classes, which a first start writes when it is closed. */
    RunningDemo(Path data, ClassArchive archive) {
        this.data = data;
        this.archive = archive;
        this.log = Path.of("target", "whole-" + data.getFileName() + ".log");
    }

    /** Starts the demo on the data folder and waits until it serves. */
    public RunningDemo start() {
        try {
            Path run = data.resolve("run.json");
            Files.deleteIfExists(run);
            Files.createDirectories(data);
            ProcessBuilder demo = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            demo.environment()
                    .put(
                            EndsWith.VARIABLE,
                            Long.toString(ProcessHandle.current().pid()));
            process = demo.start();
            WholeProduct.until("产品已启动", PATIENCE, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("the product ended:\n" + log());
                }
                return Files.exists(run);
            });
            port = WireMapper.mapper()
                    .readTree(Files.readString(run))
                    .path("port")
                    .asInt();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-Dmanagement.endpoints.web.exposure.include=health,info,prometheus,mappings"));
        command.addAll(archive.options());
        gauges = FreePort.find();
        command.addAll(List.of("banli.standalone.Main", "demo", "--data", data.toString()));
        command.addAll(List.of("--port", "0", "--actuator-port", Integer.toString(gauges)));
        return command;
    }

    /** The port of the gauges. */
    public int gauges() {
        return gauges;
    }

    public Path data() {
        return data;
    }

    public Api api() {
        return new Api(port);
    }

    public int port() {
        return port;
    }

    /** As a power cut would: no shutdown, the database's processes stay behind. */
    public void killApplication() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Kills the database's first process and so all of it. */
    public void killDatabase() {
        try (var found = Files.find(data, 4, (file, attributes) -> file.endsWith("postmaster.pid"))) {
            long pid = Long.parseLong(Files.readAllLines(found.findFirst().orElseThrow())
                    .getFirst()
                    .trim());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new AssertionError("the process did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
