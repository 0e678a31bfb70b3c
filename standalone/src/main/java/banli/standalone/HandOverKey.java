package banli.standalone;

import banli.standalone.ask.DataOption;
import banli.standalone.data.DataFolder;
import banli.standalone.opening.HandOver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 移交签名密钥。 Hands the log's signing key over to the notary's user, while the ledger is stopped. */
@Command(
        name = "hand-over",
        mixinStandardHelpOptions = true,
        description = {
            "把日志的签名密钥和签到哪里移交给公证的用户，数据文件夹里不再留；须先停下账本，由 root 移交。断在中间，再运行一次即可。",
            "Hand the log's signing key, and what was signed last, over to the notary's user; the data folder keeps neither. Stop the"
                    + " ledger first, and do it as root. If it is cut short, run it again."
        })
final class HandOverKey implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = {"公证用户自己的文件夹，须已建好。", "The folder of the notary's user, which must be there."})
    private Path to;

    @Override
    public Integer call() {
        Path data = where.ledger();
        // Its database may be elsewhere.
        if (!Files.isDirectory(data)) {
            throw DataFolder.neverOpened(data);
        }
        try (DataFolder ledger = DataFolder.take(data)) {
            HandOver.of(ledger, to);
        }
        System.out.println("已移交到 " + to + "：其中的密钥能签名，归这个文件夹的主人；数据文件夹里的私钥已覆写并删除。");
        System.out.println("此前的备份和磁盘快照里还有 signing.key：请删去其中的这一个文件，或锁起来；做不到的，请换一把密钥。");
        System.out.println(
                "Handed over to " + to
                        + ": the keys there sign, and belong to that folder's owner; those in the data folder were written over and removed.");
        System.out.println(
                "Backups and disk snapshots from before still hold signing.key: remove that file from them or lock them up; where neither"
                        + " can be done, change the key.");
        return 0;
    }
}
