package banli.desk.page;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 本进程的读数。 What this process says of itself, read off its meters. */
@Component
class LocalMeters {
    private final ObjectProvider<MeterRegistry> registry;

    LocalMeters(ObjectProvider<MeterRegistry> registry) {
        this.registry = registry;
    }

    /** Open live pages, null where nobody counts them. */
    Long streams() {
        MeterRegistry meters = registry.getIfAvailable();
        Gauge open = meters == null ? null : meters.find("banli.live.streams").gauge();
        return open == null ? null : Math.round(open.value());
    }

    /** The pools of database connections, by name. */
    List<Pool> pools() {
        MeterRegistry meters = registry.getIfAvailable();
        return meters == null
                ? List.of()
                : meters.find("hikaricp.connections.active").gauges().stream()
                        .map(gauge -> gauge.getId().getTag("pool"))
                        .sorted()
                        .map(pool -> new Pool(
                                pool, of(meters, "active", pool), of(meters, "max", pool), of(meters, "pending", pool)))
                        .toList();
    }

    private static long of(MeterRegistry meters, String what, String pool) {
        Gauge gauge =
                meters.find("hikaricp.connections." + what).tag("pool", pool).gauge();
        return gauge == null ? 0 : Math.round(gauge.value());
    }

    /** 一个连接池。 Connections in use, the most there may be, and how many wait for one. */
    record Pool(String name, long used, long most, long waiting) {}
}
