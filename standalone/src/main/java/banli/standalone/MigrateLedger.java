package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CouldNot;
import banli.standalone.data.DataFolder;
import banli.standalone.move.MoveLedger;
import banli.wire.LedgerStore;
import banli.wire.start.OutsidePostgres;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 搬迁账本。 Moves the ledger between PostgreSQL and Axon Server. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "在 PostgreSQL 与 Axon Server 之间搬迁账本，逐条复制并比较摘要；中断后可再次运行。",
            "Move the ledger between PostgreSQL and Axon Server, fact by fact, comparing digests; run it again when it was interrupted."
        })
final class MigrateLedger implements Callable<Integer> {
    @Mixin
    private Where where;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STORE",
            description = {"postgres 或 axonserver。", "postgres or axonserver."})
    private String from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "STORE",
            description = {"postgres 或 axonserver。", "postgres or axonserver."})
    private String to;

    @Option(
            names = "--servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:AXONIQ_AXONSERVER_SERVERS:-localhost:8124}",
            description = {"Axon Server 的地址。", "Axon Server's address."})
    private String servers;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            defaultValue = "${env:AXONIQ_AXONSERVER_CONTEXT:-default}",
            description = {"Axon Server 的上下文（默认 default）。", "Axon Server's context (default)."})
    private String context;

    @Override
    public Integer call() {
        LedgerStore source = store(from);
        LedgerStore target = store(to);
        if (source == target) {
            throw new CouldNot(
                    new Text("--from 与 --to 相同，无可搬迁。", "--from and --to are the same: there is nothing to move."));
        }
        String token = OutsidePostgres.value(System.getenv(), "AXONIQ_AXONSERVER_TOKEN");
        try (DataFolder folder = DataFolder.take(where.toAsk())) {
            Text told =
                    MoveLedger.move(folder, target, servers, context, token, done -> System.err.println(done + " …"));
            System.out.println(told.zh());
            System.out.println(told.en());
        }
        return 0;
    }

    private static LedgerStore store(String word) {
        for (LedgerStore store : LedgerStore.values()) {
            if (store.word().equals(word)) {
                return store;
            }
        }
        throw new CouldNot(new Text(
                "“" + word + "”不是存储的名称，请写 postgres 或 axonserver。",
                "“" + word + "” names no store. Write postgres or axonserver."));
    }
}
