package banli.standalone;

import banli.language.word.Text;
import banli.standalone.backup.Backups;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 恢复。 Restores a backup into a new data folder. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "把备份恢复到新的数据文件夹，核对每个字节，比较摘要。",
            "Restore a backup into a new data folder; every byte is checked, and the digests are compared."
        })
final class RestoreBackup implements Callable<Integer> {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            description = {"备份文件夹。", "The backup's folder."})
    private Path from;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = {"恢复到的数据文件夹，须为空或尚不存在。", "The data folder to make, empty or not there yet."})
    private Path data;

    @Override
    public Integer call() {
        Text done = Backups.restore(from, data);
        System.out.println(done.zh());
        System.out.println(done.en());
        return 0;
    }
}
