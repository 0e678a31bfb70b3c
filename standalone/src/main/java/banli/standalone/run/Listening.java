package banli.standalone.run;

import java.util.Map;

/**
 * 监听地址与端口。 Where it listens; port 0 is any free one. The actuator is always on loopback.
 *
 * @param proxies who is believed about callers' addresses, by commas; empty for nobody
 * @param stays whether it is there to stay: only then does it record, day by day, what fell due
 */
public record Listening(String address, int port, int actuatorPort, String proxies, boolean stays) {
    /** 只供本机一次提问。 For one question of this machine: any free ports. */
    public static Listening quietly() {
        return new Listening("127.0.0.1", 0, 0, "", false);
    }

    /** 应改用的选项。 The option that chooses this port. */
    String optionFor(int taken) {
        return taken == actuatorPort && taken != port ? "--actuator-port" : "--port";
    }

    Map<String, Object> settings() {
        return Map.of(
                "server.address",
                address,
                "server.port",
                port,
                "management.server.port",
                actuatorPort,
                "banli.desk.trusted-proxies",
                proxies,
                "banli.keeps-days",
                stays);
    }
}
