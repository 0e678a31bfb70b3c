package banli.standalone.backup;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * 按时的备份。 Backups of a schedule in one folder, named by the minute (UTC) they were begun; a new one stands under another name
 * until it was restored for a try. Older ones go only after a newer one is done, and nothing goes that is not of the schedule.
 *
 * @param every how long after the start of one the next is due
 * @param keep how many are kept, 1 at least
 */
public record KeptBackups(Path folder, Duration every, int keep) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'");
    private static final String UNFINISHED = ".unfinished";

    /** 保留天数的设置。 The one setting of how long backups are kept, which certificates of erasure name too. */
    public static final String KEEP_DAYS = "BANLI_BACKUP_KEEP_DAYS";

    private static final int USUAL_DAYS = 14;

    /** 留几份。 How many are kept: as many as the days of the setting hold, or fewer when asked, never more. */
    public static int howMany(int everyHours, Integer asked, Map<String, String> environment) {
        String set = environment.getOrDefault(KEEP_DAYS, "").strip();
        if (!set.isEmpty() && !set.matches("[1-9]\\d{0,3}")) {
            throw new CommandFailed(
                    new Text(KEEP_DAYS + " 须为 1 至 9999 天。", KEEP_DAYS + " is a number of days from 1 to 9999."));
        }
        int days = set.isEmpty() ? USUAL_DAYS : Integer.parseInt(set);
        int most = Math.max(1, days * 24 / everyHours);
        if (asked != null && !set.isEmpty() && asked > most) {
            throw new CommandFailed(new Text(
                    "--keep " + asked + " 比 " + KEEP_DAYS + "=" + days + " 留得更久，删除证明上写的就不对了；请只用其中一个。",
                    "--keep " + asked + " keeps longer than " + KEEP_DAYS + "=" + days
                            + ", which certificates of erasure name. Use one of them."));
        }
        return asked == null ? most : asked;
    }

    /** 最近一次。 When the last good one was begun; null when there is none. */
    public Instant last() {
        List<Path> all = all();
        return all.isEmpty() ? null : begun(all.getLast());
    }

    /** 下一次何时。 When the next is due. */
    public Instant due() {
        Instant last = last();
        return last == null ? Instant.EPOCH : last.plus(every);
    }

    /**
     * 做一次。 Takes one, and has the oldest make room.
     *
     * @param taken writes a backup into the folder given, and throws unless it is good
     */
    public void take(Instant now, Consumer<Path> taken) {
        String name = NAME.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        try {
            OwnerOnly.folder(folder);
            for (Path left : list(UNFINISHED)) {
                FileSystemUtils.deleteRecursively(left);
            }
            Path unfinished = folder.resolve(name + UNFINISHED);
            taken.accept(unfinished);
            Files.move(unfinished, folder.resolve(name));
            List<Path> all = all();
            for (Path old : all.subList(0, Math.max(0, all.size() - keep))) {
                // Half of one would look whole but for a file.
                Path going = old.resolveSibling(old.getFileName() + UNFINISHED);
                Files.move(old, going);
                FileSystemUtils.deleteRecursively(going);
            }
        } catch (IOException failed) {
            throw new CommandFailed(
                    new Text("备份没有完成：" + failed.getMessage(), "The backup was not completed: " + failed.getMessage()),
                    failed);
        }
    }

    /** The good ones, oldest first. */
    private List<Path> all() {
        try {
            return Files.isDirectory(folder)
                    ? list("").stream()
                            .filter(one -> Files.exists(one.resolve("manifest.json")))
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    new Text("文件夹 " + folder + " 无法读取。", "The folder " + folder + " can't be read."), unreadable);
        }
    }

    private List<Path> list(String ending) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(one -> one.getFileName()
                            .toString()
                            .matches("\\d{4}-\\d\\d-\\d\\dT\\d{4}Z" + ending.replace(".", "\\.")))
                    .sorted(Comparator.comparing(one -> one.getFileName().toString()))
                    .toList();
        }
    }

    private static Instant begun(Path backup) {
        return LocalDateTime.parse(backup.getFileName().toString(), NAME).toInstant(ZoneOffset.UTC);
    }
}
