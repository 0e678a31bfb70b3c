package banli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** 测量所用的机器。 The machine, named only by what it has, and how its disk flushes now. */
public final class Machine {
    private static final int PROBES = 60;

    private Machine() {}

    /** Cores, memory, load. */
    static String words() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores, %.1f GiB, Java %s, load average %.2f",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / (double) (1L << 30),
                Runtime.version().feature(),
                system.getSystemLoadAverage());
    }

    /** 刷盘。 Median milliseconds to write and flush 4 KiB. */
    public static double flushMillis() throws IOException {
        Path file = Files.createTempFile("banli-bench", ".probe");
        double[] millis = new double[PROBES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int probe = 0; probe < PROBES; probe++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096), 0);
                channel.force(false);
                millis[probe] = (System.nanoTime() - begin) / 1e6;
            }
        } finally {
            Files.delete(file);
        }
        return Spread.quantile(millis, 0.5);
    }
}
