package banli.standalone.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** 全部测试共用的一个产品。 One running demo for all tests of a JVM, on a folder of its own; as it is where pictures are taken. */
public final class WholeProduct {
    private static RunningDemo running;
    private static Api api;

    private WholeProduct() {}

    public static synchronized Api api() {
        RunningDemo demo = running();
        if (api == null) {
            api = Api.ofOneLedger(demo.port());
        }
        return api;
    }

    public static synchronized RunningDemo running() {
        if (running == null) {
            try {
                RunningDemo demo = RunningDemo.prepared(Files.createTempDirectory("banli-whole"))
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
                if (System.getProperty("banli.screens") == null) {
                    CaseDriver.enterDirectory(demo.api());
                }
                running = demo;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** Waits until something is so, five minutes at the most. */
    public static void until(String what, BooleanSupplier so) {
        until(what, Duration.ofMinutes(5), so);
    }

    /** Waits until something is so, so long at the most. */
    public static void until(String what, Duration most, BooleanSupplier so) {
        Instant end = Instant.now().plus(most);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("没有等到 / never came: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
