package banli.bench;

import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.register.Register2021;
import banli.standalone.split.Installation;
import banli.standalone.split.OverAxonServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** 分进程的产品。 The product as one process of each kind over an empty Axon Server, with the demo's register in it. */
public final class SplitHouse implements AutoCloseable {
    private final DataFolder folder;
    private final Installation installation;
    private final OverAxonServer ledger;

    private SplitHouse(DataFolder folder, Installation installation, OverAxonServer ledger) {
        this.folder = folder;
        this.installation = installation;
        this.ledger = ledger;
    }

    /** 启动。 Starts it and waits until its screens have read the register. */
    public static SplitHouse open(String servers) throws IOException {
        Path path = Files.createTempDirectory("banli-bench-split");
        DataFolder folder = DataFolder.take(path);
        Installation installation = Installation.start(folder, servers, 1, 0);
        OverAxonServer ledger = OverAxonServer.at(servers, folder);
        new Demo(ledger.acts(), Register2021.read()).enter(folder, ledger.today());
        ledger.awaitScreens();
        return new SplitHouse(folder, installation, ledger);
    }

    /** 办事的手。 Acts for it, sent over Axon Server. */
    public Hands hands() {
        return new Hands(ledger);
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        installation.close();
        folder.close();
        FileSystemUtils.deleteRecursively(folder.path());
    }
}
