package banli.standalone;

import banli.standalone.ask.DataOption;
import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.run.Shutdown;
import banli.standalone.split.AxonServerAddress;
import banli.standalone.split.Installation;
import banli.standalone.split.Node;
import banli.standalone.split.OverAxonServer;
import banli.standalone.split.Part;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 分进程演示。 Runs the demo as separate processes over an Axon Server that is there already. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {
            "以多个进程在已有的 Axon Server 上运行演示账本（2021年登记簿），只供本机访问。",
            "Run the demo as separate processes over an Axon Server that is there already, for this machine only."
        })
final class RunSplit implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Mixin
    private AxonServerAddress address;

    @Option(
            names = "--each",
            paramLabel = "N",
            defaultValue = "2",
            description = {"每种进程几个（默认 2）。", "How many processes of each kind (2 by default)."})
    private int each;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:BANLI_PORT:-8080}",
            description = {"第一个办公桌的端口（默认 8080）。", "The port of the first desk (8080 by default)."})
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = DataFolder.take(where.split());
        Installation installation = Installation.start(folder, address.servers(), each, port);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            installation.close();
                            folder.close();
                        },
                        "banli-stop"));
        try (OverAxonServer ledger = OverAxonServer.at(address.servers(), folder)) {
            RunDemo.enter(ledger);
        }
        installation.notary().start();
        System.out.println("分进程演示已就绪 / the split demo is ready: " + installation.announce() + " — 办公桌 / desks "
                + installation.nodes(Part.DESK).stream().map(Node::address).collect(Collectors.joining(" "))
                + " — 用户 / users " + String.join(" ", Demo.USERS) + " — 口令 / password " + Demo.PASSWORD);
        return Shutdown.untilTold();
    }
}
