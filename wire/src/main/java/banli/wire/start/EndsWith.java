package banli.wire.start;

import java.util.Map;
import java.util.Optional;

/**
 * 随另一进程结束。 Ends this process in order when another ends: a test that is ended half-way leaves nothing running. Only where
 * {@code BANLI_ENDS_WITH} names that process.
 */
public final class EndsWith {
    /** 所跟随的进程号。 The variable that names the other process. */
    public static final String VARIABLE = "BANLI_ENDS_WITH";

    private EndsWith() {}

    /** 从现在起跟随。 From now on, if the environment says so. */
    public static void another(Map<String, String> environment) {
        String pid = environment.getOrDefault(VARIABLE, "");
        if (!pid.matches("\\d{1,18}")) {
            return;
        }
        Optional<ProcessHandle> other = ProcessHandle.of(Long.parseLong(pid));
        if (other.isEmpty()) {
            end();
        } else {
            other.get().onExit().thenRun(EndsWith::end);
        }
    }

    /** On a thread of its own: what ends in order may wait for others. */
    private static void end() {
        Thread.ofPlatform().name("banli-ends").start(() -> System.exit(0));
    }
}
