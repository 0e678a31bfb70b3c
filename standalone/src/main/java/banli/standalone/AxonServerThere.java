package banli.standalone;

import banli.standalone.facts.AxonServerFacts;
import banli.wire.start.OutsidePostgres;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 哪一个 Axon Server。 Which Axon Server; its access token comes from {@code AXONIQ_AXONSERVER_TOKEN}, or the file that is named by it with {@code _FILE}. */
final class AxonServerThere {
    @Mixin
    private AxonServerAddress address;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            defaultValue = "${env:AXONIQ_AXONSERVER_CONTEXT:-default}",
            description = {"Axon Server 的上下文（默认 default）。", "Axon Server's context (default)."})
    private String context;

    AxonServerFacts facts() {
        return AxonServerFacts.at(
                address.servers(), context, OutsidePostgres.value(System.getenv(), "AXONIQ_AXONSERVER_TOKEN"));
    }
}
