package banli.standalone;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Shutdown;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 运行正式账本。 Runs an office's own ledger. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {"运行本单位的账本。", "Run the office's own ledger."})
final class ServeLedger implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Mixin
    private Ports ports;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "${env:BANLI_ADDRESS:-127.0.0.1}",
            description = {"监听地址（默认只在本机）。", "The address to listen on (this machine only by default)."})
    private String address;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "CIDR,…",
            defaultValue = "${env:BANLI_TRUSTED_PROXIES:-}",
            description = {
                "可信的代理：只有这些地址或网段转来的 X-Forwarded-For 才作数（默认都不信）。",
                "Proxies, as addresses or networks, whose X-Forwarded-For is believed (nobody's by default)."
            })
    private String proxies;

    @Option(
            names = "--notary",
            paramLabel = "URL",
            defaultValue = "${env:BANLI_LOG_NOTARY:-}",
            description = {
                "公证的地址，如 http://127.0.0.1:7381：日志由它签，本进程没有日志的签名密钥（默认由本进程签）。",
                "The notary's address, such as http://127.0.0.1:7381: it signs the log, and this process has no key for it (by"
                        + " default this process signs)."
            })
    private String notary;

    @Option(
            names = "--notary-token",
            paramLabel = "FILE",
            defaultValue = "${env:BANLI_LOG_NOTARY_TOKEN_FILE:-}",
            description = {"与公证约定的口令的文件。", "The file of the token agreed with the notary."})
    private String token;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, Object> signing = signing();
        Application application =
                Application.start(DataFolder.take(where.ledger()), ports.at(address, proxies), false, signing);
        Shutdown.closesWithTheProcess(application);
        LedgerOpened opened = own(application.opened());
        application.awaitScreens();
        System.out.println(opened.officeName() + " — " + application.announce(false));
        return Shutdown.untilTold();
    }

    private Map<String, Object> signing() {
        if (notary.isBlank()) {
            return Map.of();
        }
        if (token.isBlank()) {
            throw new CommandFailed(new Text(
                    "由公证来签，要用 --notary-token 指明口令的文件。",
                    "For a notary to sign, name the file of its token with --notary-token."));
        }
        return Map.of("banli.log.notary", notary, "banli.log.notary-token-file", token);
    }

    private static LedgerOpened own(Optional<LedgerOpened> opened) {
        if (opened.isEmpty()) {
            throw new CommandFailed(
                    new Text("账本尚未启用，请先运行 ./banli open。", "The ledger is not open yet. Run ./banli open first."));
        }
        if (opened.get().demo()) {
            throw new CommandFailed(
                    new Text(
                            "这个文件夹里是演示账本，不能当作正式账本使用；请用 demo 启动，或另选文件夹。",
                            "This folder holds a demo, not an office's own ledger. Start it with demo, or choose another folder."));
        }
        return opened.get();
    }
}
