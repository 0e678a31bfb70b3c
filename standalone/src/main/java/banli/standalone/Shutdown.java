package banli.standalone;

import banli.standalone.run.LedgerAtHand;
import java.util.concurrent.CountDownLatch;

/** 一直运行到被要求停止。 Keeps the application up until the process is told to end, then stops it in order. */
final class Shutdown {
    private Shutdown() {}

    /** From now on the end of the process stops the application first. */
    static void closesWithTheProcess(LedgerAtHand application) {
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "banli-stop"));
    }

    static int untilTold() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }
}
