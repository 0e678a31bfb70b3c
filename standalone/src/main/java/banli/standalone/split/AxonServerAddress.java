package banli.standalone.split;

import picocli.CommandLine.Option;

/** Axon Server 的地址。 Where Axon Server is. */
public final class AxonServerAddress {
    @Option(
            names = "--servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:AXONIQ_AXONSERVER_SERVERS:-localhost:8124}",
            description = {
                "Axon Server 的地址（默认取 AXONIQ_AXONSERVER_SERVERS，否则 localhost:8124）。",
                "Axon Server's address (AXONIQ_AXONSERVER_SERVERS, else localhost:8124)."
            })
    private String servers;

    /** 主机与端口。 Host and port, one or several. */
    public String servers() {
        return servers;
    }
}
