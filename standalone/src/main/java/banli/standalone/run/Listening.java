package banli.standalone.run;

import java.util.Map;

/** 监听地址与端口。 Where it listens; port 0 is any free one. The actuator is always on loopback. */
public record Listening(String address, int port, int actuatorPort) {
    /** 只供本机一次提问。 For one question of this machine: any free ports. */
    public static Listening quietly() {
        return new Listening("127.0.0.1", 0, 0);
    }

    Map<String, Object> settings() {
        return Map.of("server.address", address, "server.port", port, "management.server.port", actuatorPort);
    }
}
