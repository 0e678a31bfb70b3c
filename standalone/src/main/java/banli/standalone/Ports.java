package banli.standalone;

import banli.standalone.run.Listening;
import picocli.CommandLine.Option;

/** 端口选项。 Which ports to listen on. */
final class Ports {
    private static final int LAST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:BANLI_PORT:-8080}",
            description = {"端口，0 为任意空闲端口（默认 8080）。", "The port, 0 for any free one (8080 by default)."})
    private int port;

    @Option(
            names = "--actuator-port",
            paramLabel = "N",
            defaultValue = "${env:BANLI_ACTUATOR_PORT}",
            description = {
                "监控端口，只在本机（默认为端口加一）。",
                "The port of the actuator, on loopback (the port plus one by default)."
            })
    private Integer actuatorPort;

    Listening at(String address, String proxies) {
        return new Listening(address, port, actuatorPort == null ? beside(port) : actuatorPort, proxies, true);
    }

    private static int beside(int port) {
        return port == 0 || port == LAST ? 0 : port + 1;
    }
}
