package banli.standalone;

import banli.language.word.Text;
import banli.standalone.backup.Backups;
import banli.standalone.backup.Erasures;
import banli.standalone.backup.Since;
import banli.wire.start.OutsidePostgres;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 恢复。 Restores a backup into a new data folder. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "把备份恢复到新的数据文件夹，核对每个字节，比较摘要；设了 BANLI_DB_URL 时恢复到那个数据库，文件夹里只放密钥和附件。",
            "Restore a backup into a new data folder; every byte is checked, and the digests are compared. With"
                    + " BANLI_DB_URL it goes into that database, and the folder gets the keys and the attachments only."
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

    @Option(
            names = "--erased",
            paramLabel = "FILE",
            description = {
                "较晚的删除登记（数据文件夹或较新备份里的 erased.jsonl）：备份以后依法删除的人，密钥不会恢复。",
                "A later register of erasures (erased.jsonl of a data folder or a newer backup): keys of persons"
                        + " erased since the backup do not come back."
            })
    private Path erased;

    @ArgGroup(multiplicity = "1")
    private Signed signed;

    private static final class Signed {
        @Option(
                names = "--last-signed",
                paramLabel = "FILE",
                description = {
                    "账本最后签过的：原数据文件夹的 notary.state、网上或见证人处最新的检查点。备份比它旧，旧名下就不再续签。",
                    "What the ledger had signed last: notary.state of its data folder, or the newest checkpoint published or kept"
                            + " by a witness. If the backup is older, nothing is signed under the old name any more."
                })
        private Path file;

        @Option(
                names = "--nothing-later",
                description = {
                    "备份以后账本没有再办理。若其实有，留有检查点的人会看出分叉。",
                    "Nothing was recorded after the backup. If something was, whoever kept a checkpoint will see two histories."
                })
        private boolean nothing;
    }

    @Override
    public Integer call() {
        Since since = new Since(Erasures.registered(erased), signed.file);
        Text done = Backups.restore(from, data, OutsidePostgres.withOwner(System.getenv()), since);
        System.out.println(done.zh());
        System.out.println(done.en());
        return 0;
    }
}
