package banli.bench.live;

/** 延迟。 Milliseconds, half and nearly all of which are below these. */
record Latencies(double p50, double p99) {}
