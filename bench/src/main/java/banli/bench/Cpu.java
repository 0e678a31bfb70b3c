package banli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 处理器时间。 The CPU time of this process and of its database server, in seconds: on a machine that others use too, it says
 * more than the time that went by. What a connection used that was closed meanwhile is not counted.
 */
public record Cpu(double program, double database) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** 到现在。 Up to now. */
    public static Cpu now(House house) {
        long backend = house.part(JdbcClient.class)
                .sql("select pg_backend_pid()")
                .query(Long.class)
                .single();
        double database = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(used -> used.toNanos() / 1e9)
                .sum();
        return new Cpu(SYSTEM.getProcessCpuTime() / 1e9, database);
    }

    /** 其间所用。 What was used since. */
    public Cpu since(Cpu before) {
        return new Cpu(program - before.program, database - before.database);
    }

    /** 合计。 Both together. */
    public double both() {
        return program + database;
    }

    /** 每一条所用。 What one of so many things used, in the median of several blocks, as text. */
    public static String each(List<Cpu> blocks, double things) {
        Spread program = Spread.of(blocks.stream().map(Cpu::program).toList());
        Spread database = Spread.of(blocks.stream().map(Cpu::database).toList());
        return String.format(
                Locale.ROOT, "%.1f + %.1f µs", program.median() * 1e6 / things, database.median() * 1e6 / things);
    }
}
