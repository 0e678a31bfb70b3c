package banli.standalone.publish;

import banli.desk.server.Callers;
import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.data.CommandFailed;
import banli.standalone.run.RunFile;
import banli.standalone.run.Shutdown;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 单独的公示栏。 The column alone on a port of its own, beside a ledger that runs. */
@Command(
        name = "public",
        mixinStandardHelpOptions = true,
        description = {
            "在单独的端口上只开公示栏：只读，别的地址一概没有；账本须正在运行。",
            "The public column alone, on a port of its own: it is read, and nothing else answers. The ledger must be running."
        })
public final class ServeColumn implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Option(
            names = "--from",
            paramLabel = "URL",
            defaultValue = "${env:BANLI_PUBLIC_FROM:-}",
            description = {
                "办公桌的地址，如 http://10.0.0.5:8080（默认为本机正在运行的）。",
                "Where the desk answers, such as http://10.0.0.5:8080 (the one that runs on this machine by default)."
            })
    private String from;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:BANLI_PUBLIC_PORT:-8090}",
            description = {"端口，0 为任意空闲端口（默认 8090）。", "The port, 0 for any free one (8090 by default)."})
    private int port;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "${env:BANLI_PUBLIC_ADDRESS:-127.0.0.1}",
            description = {"监听地址（默认只在本机）。", "The address to listen on (this machine only by default)."})
    private String address;

    @Option(
            names = "--base",
            paramLabel = "URL",
            defaultValue = "${env:BANLI_PUBLIC_BASE:-}",
            description = {
                "公众看到的网址，如 https://gs.example.gov.cn ，写进订阅和站点地图；不写则没有站点地图。",
                "Where people find it, such as https://gs.example.gov.cn, for the feed and the sitemap; without it there is no sitemap."
            })
    private String base;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "CIDR,…",
            defaultValue = "${env:BANLI_PUBLIC_TRUSTED_PROXIES:-}",
            description = {
                "可信的代理：只有这些地址或网段转来的 X-Forwarded-For 才作数（默认都不信）。",
                "Proxies, as addresses or networks, whose X-Forwarded-For is believed (nobody's by default)."
            })
    private String proxies;

    @Override
    public Integer call() throws InterruptedException {
        ColumnGate gate = open();
        Runtime.getRuntime().addShutdownHook(new Thread(gate::close, "banli-stop"));
        System.out.println("公示栏已开放 / the public column is open: http://"
                + (address.contains(":") ? "[" + address + "]" : address) + ":" + gate.port() + "/public/index.html");
        return Shutdown.untilTold();
    }

    private ColumnGate open() {
        String desk = from.isBlank() ? running() : from.strip();
        try {
            return ColumnGate.open(
                    new InetSocketAddress(InetAddress.getByName(address), port),
                    desk,
                    base.isBlank() ? null : base.strip(),
                    new Callers(proxies),
                    ColumnGate.WORK);
        } catch (UnknownHostException | IllegalArgumentException wrong) {
            throw new CommandFailed(
                    new Text(
                            "不能在 " + address + " 的 " + port + " 端口上监听：地址或端口写得不对。",
                            "Can't listen on " + address + ", port " + port + ": that is no address or no port."),
                    wrong);
        } catch (IllegalStateException noProxy) {
            throw new CommandFailed(new Text(noProxy.getMessage(), noProxy.getMessage()), noProxy);
        } catch (IOException taken) {
            throw new CommandFailed(
                    new Text(
                            "不能在 " + address + " 的 " + port + " 端口上监听（" + taken.getMessage()
                                    + "），请用 --port 或 --address 另选。",
                            "Can't listen on " + address + ", port " + port + " (" + taken.getMessage()
                                    + "). Choose another with --port or --address."),
                    taken);
        }
    }

    private String running() {
        return RunFile.read(where.toAsk())
                .map(RunFile::address)
                .orElseThrow(
                        () -> new CommandFailed(
                                new Text(
                                        "没有正在运行的账本。请先运行 ./banli serve（或 demo），或用 --from 指明办公桌的地址。",
                                        "No ledger is running. Start ./banli serve (or demo) first, or say with --from where the desk answers.")));
    }
}
