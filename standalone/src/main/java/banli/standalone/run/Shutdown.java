package banli.standalone.run;

import java.util.concurrent.CountDownLatch;

/** 一直运行到被要求停止。 Keeps the application up until the process is told to end, then stops it in order. */
public final class Shutdown {
    private Shutdown() {}

    /** 随进程停止。 From now on the end of the process stops the application first. */
    public static void closesWithTheProcess(LedgerAtHand application) {
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "banli-stop"));
    }

    /** 等到结束。 Waits until the process ends. */
    public static int untilTold() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }
}
