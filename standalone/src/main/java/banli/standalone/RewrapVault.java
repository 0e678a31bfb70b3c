package banli.standalone;

import banli.command.vault.MasterKey;
import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.backup.VaultKeys;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.wire.start.OutsidePostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 更换主密钥。 Makes a new master key and wraps every key of the vault under it, while the product is stopped. */
@Command(
        name = "rewrap",
        mixinStandardHelpOptions = true,
        description = {
            "换一把新的主密钥，重新包裹全部密钥；须先停止运行。断在中间也不会打不开，再运行一次即可。",
            "Change the master key and wrap every key anew; stop the product first. If it is cut short nothing is"
                    + " lost: run it again."
        })
final class RewrapVault implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Option(
            names = "--old-key-file",
            paramLabel = "FILE",
            description = {
                "现用主密钥的文件；不写即数据文件夹里的 vault.key。",
                "The file of the master key in use; vault.key of the data folder when not given."
            })
    private Path oldFile;

    @Option(
            names = "--new-key-file",
            paramLabel = "FILE",
            description = {
                "新主密钥的文件，没有则新建；密钥由环境变量或 secret 给出时用，之后请换成它。",
                "The file of the new master key, made when missing: for a key given by environment or secret, to be"
                        + " set to this afterwards."
            })
    private Path newFile;

    @Option(
            names = "--forget-old",
            description = {
                "换好以后删去旧主密钥的文件 vault.key.old。",
                "Remove the file of the old master key, vault.key.old, once it is changed."
            })
    private boolean forgetOld;

    @Override
    public Integer call() throws IOException {
        Map<String, Object> outside = OutsidePostgres.withOwner(System.getenv());
        try (DataFolder folder = DataFolder.take(where.toAsk())) {
            if (outside.isEmpty()) {
                try (OwnPostgres own = OwnPostgres.start(folder)) {
                    tell(rewrap(folder.vaultKey(), OwnPostgres.withOwner(folder.path(), own.settings())));
                }
            } else {
                tell(rewrap(folder.vaultKey(), outside));
            }
        }
        return 0;
    }

    private Text rewrap(Path kept, Map<String, Object> database) throws IOException {
        Path old = oldFile == null ? kept : oldFile;
        if (Files.notExists(old)) {
            throw new CommandFailed(new Text(
                    "没有主密钥文件 " + old + "，请用 --old-key-file 指明。",
                    "There is no file of a master key at " + old + "; name it by --old-key-file."));
        }
        if ((oldFile == null) != (newFile == null)) {
            throw new CommandFailed(new Text(
                    "--old-key-file 与 --new-key-file 要一起写。", "--old-key-file and --new-key-file go together."));
        }
        Path next = newFile == null ? MasterKey.next(old) : newFile;
        int keys = VaultKeys.rewrap(database, MasterKey.inFile(old), MasterKey.inFile(next));
        if (newFile != null) {
            return new Text(
                    "已用 " + next + " 里的新主密钥重新包裹 " + keys + " 把密钥。请把环境变量或 secret 换成它再启动；旧的确认不用后销毁。",
                    keys + " keys are wrapped under the new master key in " + next
                            + ". Set the environment or secret to it, then start; destroy the old one once that"
                            + " works.");
        }
        Path aside = old.resolveSibling(old.getFileName() + ".old");
        Files.copy(old, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(next, old, StandardCopyOption.ATOMIC_MOVE);
        if (forgetOld) {
            Files.delete(aside);
        }
        return new Text(
                "已用新主密钥重新包裹 " + keys + " 把密钥。"
                        + (forgetOld ? "旧主密钥已删去。" : "旧主密钥留在 " + aside + "，启动确认后请删去。")
                        + "以前的备份仍用各自的主密钥。",
                keys + " keys are wrapped under the new master key. "
                        + (forgetOld
                                ? "The old one is removed."
                                : "The old one is kept at " + aside + ": remove it once the product has started.")
                        + " Backups taken before keep the master key they have.");
    }

    /** 保险库。 Work on the vault of keys. */
    @Command(
            name = "vault",
            mixinStandardHelpOptions = true,
            description = {"个人信息密钥的保险库。", "The vault of the keys of persons."},
            subcommands = {RewrapVault.class})
    static final class Vault {}

    private static void tell(Text done) {
        System.out.println(done.zh());
        System.out.println(done.en());
    }
}
