package banli.standalone;

import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.backup.Backups;
import banli.standalone.backup.CertificateEnds;
import banli.standalone.backup.Keeper;
import banli.standalone.backup.KeptBackups;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.Facts;
import banli.standalone.facts.PostgresFacts;
import banli.standalone.split.AxonServerThere;
import banli.wire.LedgerStore;
import banli.wire.start.OutsidePostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
    private static final int PORT = 8093;

    @Mixin
    private DataOption where;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = {
                "备份文件夹，须为空或尚不存在；与 --every 同用时是放各份备份的文件夹。",
                "The backup's folder, empty or not there yet; with --every, the folder in which they stand."
            })
    private Path to;

    @Option(
            names = "--every",
            paramLabel = "HOURS",
            description = {"一直运行，每隔几小时在 --to 之下备份一次，如 24。", "Stay, and take one under --to each so many hours, as 24."})
    private Integer every;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = {
                "与 --every 同用：留最近几份；不写即按 BANLI_BACKUP_KEEP_DAYS 所说的天数（默认 14 天），删除证明上写的也是它。",
                "With --every: how many are kept; not given, as many as cover the days of BANLI_BACKUP_KEEP_DAYS (14 by"
                        + " default), which certificates of erasure name too."
            })
    private Integer keep;

    @Mixin
    private AxonServerThere server;

    @Override
    public Integer call() {
        if (every == null) {
            return take(to);
        }
        if (every < 1 || keep != null && keep < 1) {
            throw new CommandFailed(new Text("--every 和 --keep 至少为 1。", "--every and --keep are 1 at least."));
        }
        stand();
        return 0;
    }

    private void stand() {
        Keeper keeper = new Keeper(
                new KeptBackups(to, Duration.ofHours(every), KeptBackups.howMany(every, keep, System.getenv())),
                new CertificateEnds(System.getenv().getOrDefault("BANLI_CERTIFICATES", "")),
                this::take,
                Clock.systemUTC());
        int port = Integer.parseInt(System.getenv().getOrDefault("BANLI_ACTUATOR_PORT", Integer.toString(PORT)));
        try {
            keeper.tell(System.getenv().getOrDefault("BANLI_ACTUATOR_ADDRESS", "127.0.0.1"), port);
        } catch (IOException taken) {
            throw new CommandFailed(
                    new Text(
                            "端口 " + port + " 已被占用，请用 BANLI_ACTUATOR_PORT 另选一个。",
                            "Port " + port + " is in use. Choose another with BANLI_ACTUATOR_PORT."),
                    taken);
        }
        keeper.stand();
    }

    private int take(Path to) {
        Path path = where.toAsk();
        Map<String, Object> outside = OutsidePostgres.settings(System.getenv());
        Optional<Map<String, Object>> running = outside.isEmpty() ? OwnPostgres.running(path) : Optional.of(outside);
        if (running.isPresent()) {
            tell(backUp(DataFolder.look(path), running.get(), to));
            return 0;
        }
        try (DataFolder folder = DataFolder.takeMade(path);
                OwnPostgres own = OwnPostgres.start(folder)) {
            tell(backUp(folder, own.settings(), to));
        }
        return 0;
    }

    private Text backUp(DataFolder folder, Map<String, Object> database, Path to) {
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
