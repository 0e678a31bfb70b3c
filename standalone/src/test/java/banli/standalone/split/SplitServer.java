package banli.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.facts.AxonServerFacts;
import banli.wire.start.OutsideAxonServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * 测试用的 Axon Server。 The Axon Server that tests of separate processes use: {@code AXONIQ_AXONSERVER_SERVERS}, emptied before
 * each by the command {@code BANLI_AXONSERVER_EMPTY}, or empty already; restarted by {@code BANLI_AXONSERVER_RESTART}.
 */
final class SplitServer {
    static final String SERVERS = System.getenv("AXONIQ_AXONSERVER_SERVERS");
    private static final String EMPTY = System.getenv("BANLI_AXONSERVER_EMPTY");
    /** Without it the server is left alone. */
    static final String RESTART = System.getenv("BANLI_AXONSERVER_RESTART");

    private SplitServer() {}

    /** It is there, and holds nothing. */
    static void empty() {
        if (EMPTY != null) {
            run(EMPTY);
        }
        try (AxonServerFacts facts = facts()) {
            assertThat(facts.head())
                    .as("这个 Axon Server 里已有账本，请换一个空的。 This Axon Server already holds a ledger: use an empty one.")
                    .isEqualTo(-1);
        }
    }

    static AxonServerFacts facts() {
        return AxonServerFacts.at(OutsideAxonServer.settings(Map.of(), SERVERS, "banli-test"));
    }

    static void restart() {
        run(RESTART);
    }

    /** Runs a command of the shell to its end, which must be a good one. */
    static void run(String command) {
        try {
            assertThat(new ProcessBuilder("sh", "-c", command)
                            .inheritIO()
                            .start()
                            .waitFor())
                    .as(command)
                    .isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
