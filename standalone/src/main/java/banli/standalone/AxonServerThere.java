package banli.standalone;

import banli.standalone.facts.AxonServerFacts;
import banli.wire.start.OutsidePostgres;
import picocli.CommandLine.Option;

/** 哪一个 Axon Server。 Which Axon Server; its access token comes from {@code AXONIQ_AXONSERVER_TOKEN}, or the file that is named by it with {@code _FILE}. */
final class AxonServerThere {
    @Option(
            names = "--servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:AXONIQ_AXONSERVER_SERVERS:-localhost:8124}",
            description = {
                "Axon Server 的地址（默认取 AXONIQ_AXONSERVER_SERVERS，否则 localhost:8124）。",
                "Axon Server's address (AXONIQ_AXONSERVER_SERVERS, else localhost:8124)."
            })
    private String servers;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            defaultValue = "${env:AXONIQ_AXONSERVER_CONTEXT:-default}",
            description = {"Axon Server 的上下文（默认 default）。", "Axon Server's context (default)."})
    private String context;

    AxonServerFacts facts() {
        return AxonServerFacts.at(servers, context, OutsidePostgres.value(System.getenv(), "AXONIQ_AXONSERVER_TOKEN"));
    }
}
