package banli.wire;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * 让 Axon 的自动配置在 Spring Boot 4 上按正确的次序生效。
 * <p>
 * Axon 4.13 names the classes of Boot 3 in its ordering, so on Boot 4 its JDBC, transaction and metrics parts are judged before
 * the data source and the meter registry exist, and fall back to no-op ones without an error. This class holds no beans: it only
 * stands between the two.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
        })
public class AxonOnBoot4 {}
