package banli.standalone.whole;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * 空闲端口。 A port for a process that is about to start. It lies below those that the system gives to whoever asks for any,
 * and every test JVM has its own, so that nobody takes it before that process does.
 */
final class FreePort {
    private static final int FIRST = 22_000;
    private static final int PORTS_OF_A_JVM = 500;
    private static final int JVMS = 20;
    private static final int JVM = Integer.getInteger("banli.fork", 0) % JVMS;

    private FreePort() {}

    static int find() {
        for (int tries = 0; tries < PORTS_OF_A_JVM; tries++) {
            int port =
                    FIRST + JVM * PORTS_OF_A_JVM + ThreadLocalRandom.current().nextInt(PORTS_OF_A_JVM);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no free port");
    }
}
