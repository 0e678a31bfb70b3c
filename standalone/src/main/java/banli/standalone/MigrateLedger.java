package banli.standalone;

import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.move.MoveLedger;
import banli.standalone.split.AxonServerThere;
import banli.wire.LedgerStore;
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
    private DataOption where;

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

    @Mixin
    private AxonServerThere server;

    @Override
    public Integer call() {
        LedgerStore source = store(from);
        LedgerStore target = store(to);
        if (source == target) {
            throw new CommandFailed(
                    new Text("--from 与 --to 相同，无可搬迁。", "--from and --to are the same: there is nothing to move."));
        }
        try (DataFolder folder = DataFolder.takeMade(where.toAsk())) {
            Text told = MoveLedger.move(folder, target, server::facts, done -> System.err.println(done + " …"));
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
        throw new CommandFailed(new Text(
                "“" + word + "”不是存储的名称，请写 postgres 或 axonserver。",
                "“" + word + "” names no store. Write postgres or axonserver."));
    }
}
