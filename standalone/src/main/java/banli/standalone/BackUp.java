package banli.standalone;

import banli.language.word.Text;
import banli.standalone.backup.Backups;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.Facts;
import banli.standalone.facts.PostgresFacts;
import banli.wire.LedgerStore;
import banli.wire.start.OutsidePostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 备份。 Backs a ledger up, also while people work. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "备份账本，试恢复并比较之后才算完成；运行中也可备份。",
            "Back the ledger up; it is done only once restored for a try and compared. It may be running."
        })
final class BackUp implements Callable<Integer> {
    @Mixin
    private Where where;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = {"备份文件夹，须为空或尚不存在。", "The backup's folder, empty or not there yet."})
    private Path to;

    @Mixin
    private AxonServerThere server;

    @Override
    public Integer call() {
        Path path = where.toAsk();
        Map<String, Object> outside = OutsidePostgres.settings(System.getenv());
        Optional<Map<String, Object>> running = outside.isEmpty() ? OwnPostgres.running(path) : Optional.of(outside);
        if (running.isPresent()) {
            tell(backUp(DataFolder.look(path), running.get()));
            return 0;
        }
        try (DataFolder folder = DataFolder.takeMade(path);
                OwnPostgres own = OwnPostgres.start(folder)) {
            tell(backUp(folder, own.settings()));
        }
        return 0;
    }

    private Text backUp(DataFolder folder, Map<String, Object> database) {
        try (PostgresFacts here = PostgresFacts.in(database)) {
            if (here.noted() != LedgerStore.AXONSERVER) {
                return Backups.take(folder, here, here, to);
            }
            try (Facts there = server.facts()) {
                return Backups.take(folder, here, there, to);
            }
        }
    }

    private static void tell(Text done) {
        System.out.println(done.zh());
        System.out.println(done.en());
    }
}
