package banli.wire.start;

import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConfiguration;

/**
 * Axon Server 的连接设置，取自环境变量。 The settings of an Axon Server from the environment, under the names that the processes
 * of an installation know, for what is no process of it: moving house, backups, entering the demo.
 */
public final class OutsideAxonServer {
    private OutsideAxonServer() {}

    /**
     * 连接设置。 Its token, its TLS and its context.
     *
     * @param servers {@code host:port}, several separated by commas
     * @param name what connects is called there
     * @throws IllegalStateException with a sentence for people, when the token's file can't be read
     */
    public static AxonServerConfiguration settings(Map<String, String> environment, String servers, String name) {
        AxonServerConfiguration settings = AxonServerConfiguration.builder()
                .servers(servers)
                .componentName(name)
                .build();
        String context = OutsidePostgres.value(environment, "AXONIQ_AXONSERVER_CONTEXT");
        if (context != null) {
            settings.setContext(context);
        }
        settings.setToken(OutsidePostgres.value(environment, Start.TOKEN));
        settings.setSslEnabled(
                Boolean.parseBoolean(environment.getOrDefault("AXONIQ_AXONSERVER_SSL_ENABLED", "false")));
        settings.setCertFile(Start.certificate(environment));
        return settings;
    }
}
