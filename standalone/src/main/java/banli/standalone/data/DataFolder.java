package banli.standalone.data;

import banli.language.word.Text;
import banli.wire.start.OutsidePostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 数据文件夹，同一时刻只能由一个进程使用。 The folder of one ledger, used by one process at a time: database, secrets and keys.
 */
public final class DataFolder implements AutoCloseable {
    private static final String DATABASE = "database";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * 占用文件夹，不存在则新建，只有本人可进。 Takes the folder for this process, and makes it when it is missing; what stood open in
     * it to others is closed.
     *
     * @throws CouldNot when another process has it, or it can't be written
     */
    public static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(path);
            OwnerOnly.mend(path);
            OwnerOnly.file(path.resolve("lock"));
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = locked(channel);
            if (lock == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException failed) {
            throw new CommandFailed(
                    new Text("数据文件夹 " + path + " 无法写入。", "The data folder " + path + " can't be written."), failed);
        }
    }

    /**
     * 占用已有账本的文件夹。 As {@link #take}, but nothing is made where no ledger was ever.
     *
     * @throws CouldNot also when there is none
     */
    public static DataFolder takeMade(Path folder) {
        if (Files.notExists(folder.resolve(DATABASE))
                && OutsidePostgres.settings(System.getenv()).isEmpty()) {
            throw neverOpened(folder);
        }
        return take(folder);
    }

    /** 尚未启用。 That the ledger there was never opened. */
    public static CommandFailed neverOpened(Path folder) {
        return new CommandFailed(new Text(
                "数据文件夹 " + folder + " 里没有启用过的账本：请先运行 ./banli open（正式）或 ./banli demo（演示），或用 --data 另选。",
                "No ledger was ever opened in the data folder " + folder
                        + ". Run ./banli open (an office's own) or ./banli demo first, or choose another with"
                        + " --data."));
    }

    /** 只看不占用。 For looking only, while another process may have it; closing it frees nothing. */
    public static DataFolder look(Path folder) {
        return new DataFolder(folder.toAbsolutePath().normalize(), null, null);
    }

    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static CommandFailed inUse(Path path) {
        return new CommandFailed(new Text(
                "数据文件夹 " + path + " 正由另一个办理进程使用，请先停止它，或用 --data 另选文件夹。",
                "Another Banli process is using the data folder " + path
                        + ". Stop it first, or choose another folder with --data."));
    }

    /** 文件夹路径。 Where it is, absolute. */
    public Path path() {
        return path;
    }

    /** 数据库所在。 The database cluster. */
    Path database() {
        return path.resolve(DATABASE);
    }

    /** 个人信息密钥的主密钥文件。 The file of the key that wraps the keys of persons. */
    public Path vaultKey() {
        return path.resolve("vault.key");
    }

    /** 账本签名私钥文件。 The file of the ledger's Ed25519 signing key. */
    public Path signingKey() {
        return path.resolve("signing.key");
    }

    /** 账本的验证密钥文件。 The file of the verifier key that belongs to it. */
    public Path verifierKey() {
        return path.resolve("signing.key.pub");
    }

    /** 征询链接的密钥文件。 The file of the key that signs proposers' links. */
    public Path linkKey() {
        return path.resolve("desk-link.key");
    }

    /** 日志的文件夹。 The folder of the ledger's log: tiles, entries and the newest checkpoint. */
    public Path log() {
        return path.resolve("log");
    }

    /** 公证的记录。 The file in which the notary keeps what it signed last. */
    public Path notary() {
        return path.resolve("notary.state");
    }

    /** 见证人的策略文件。 The policy file that names the log's witnesses (C2SP tlog-policy); none are asked while it is not there. */
    public Path witnesses() {
        return path.resolve("witnesses.policy");
    }

    /** 各部分签名密钥的文件夹。 The folder of the keys by which the parts of an installation on this machine prove themselves. */
    public Path partKeys() {
        return path.resolve("part-keys");
    }

    /** 附件夹。 The folder of documents, by their digests. */
    public Path attachments() {
        return path.resolve("attachments");
    }

    /** 各密钥文件。 The files of keys, of which some may not be there yet. */
    public List<Path> keys() {
        return Stream.concat(Stream.of(vaultKey(), linkKey()), signingKeys().stream())
                .toList();
    }

    /** Those that signed the log, or sign it, and what they are verified with. */
    private List<Path> signingKeys() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "signing*.{key,pub}")) {
            List<Path> keys = new ArrayList<>();
            found.forEach(keys::add);
            return keys;
        } catch (IOException none) {
            return List.of();
        }
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try (channel) {
            lock.release();
        } catch (IOException gone) {
            throw new CommandFailed(
                    new Text("数据文件夹的锁未能释放。", "The lock on the data folder could not be released."), gone);
        }
    }
}
