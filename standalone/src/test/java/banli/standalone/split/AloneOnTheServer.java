package banli.standalone.split;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** 独用服务器。 One class of tests at a time has the Axon Server, empty at first: the others may run in another JVM. */
final class AloneOnTheServer implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "banli-axonserver.lock");

    private FileChannel turn;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext tests) {
        return SplitServer.SERVERS == null || SplitServer.SERVERS.isBlank()
                ? ConditionEvaluationResult.disabled(
                        "未设 AXONIQ_AXONSERVER_SERVERS，分进程测试没有运行。 Not run: AXONIQ_AXONSERVER_SERVERS is not set.")
                : ConditionEvaluationResult.enabled("there");
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        turn = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        turn.lock();
        SplitServer.empty();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws Exception {
        if (turn != null) {
            turn.close();
        }
    }
}
