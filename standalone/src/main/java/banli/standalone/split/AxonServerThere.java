package banli.standalone.split;

import banli.standalone.facts.AxonServerFacts;
import banli.wire.start.OutsideAxonServer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 哪一个 Axon Server。 Which Axon Server; its token and its TLS come from the environment, as {@link OutsideAxonServer} reads it. */
public final class AxonServerThere {
    @Mixin
    private AxonServerAddress address;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            defaultValue = "${env:AXONIQ_AXONSERVER_CONTEXT:-default}",
            description = {"Axon Server 的上下文（默认 default）。", "Axon Server's context (default)."})
    private String context;

    /** 其中的事实。 The facts it holds. */
    public AxonServerFacts facts() {
        AxonServerConfiguration settings =
                OutsideAxonServer.settings(System.getenv(), address.servers(), "banli-migrate");
        settings.setContext(context);
        return AxonServerFacts.at(settings);
    }
}
