package banli.standalone.backup;

import banli.language.word.Text;
import banli.proof.word.Refused;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.data.OwnerOnly;
import banli.standalone.facts.Facts;
import banli.standalone.facts.PostgresFacts;
import banli.standalone.facts.SignedFacts;
import banli.standalone.move.ReadOn;
import banli.wire.LedgerStore;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** 备份与恢复。 Takes backups while people work, and restores them where nothing is. */
public final class Backups {
    private static final String ATTACHMENTS = "attachments";

    private Backups() {}

    /**
     * 备份。 Writes a backup, restores it into a scratch store, and compares, before it says done.
     *
     * @param ledger the data folder, whose application may be running
     * @param database its database
     * @param facts where its facts are
     * @param to a folder that does not exist yet, or is empty
     * @throws CouldNot when it can't be done, or what was written reads back differently
     */
    public static Text take(DataFolder ledger, PostgresFacts database, Facts facts, Path to) {
        requireNew(to);
        try {
            Instant now = Instant.now();
            OwnerOnly.folder(to);
            OwnerOnly.folder(to.resolve(Tables.KEYS));
            // Before the facts: a reaction that is ahead of its fact would leave out what follows from it.
            new Tables(to).write(database.connection(), Tables.PLAIN);
            long last = writeFacts(facts, ledger, to);
            // After the facts: what was sealed for a person in the meantime has its key.
            new Tables(to).write(database.connection(), Tables.KEYS);
            Erasures erased = Erasures.in(facts, last);
            erased.write(to.resolve(Erasures.FILE));
            copyAll(ledger.attachments(), to.resolve(ATTACHMENTS));
            for (Path key : ledger.keys()) {
                if (Files.exists(key)) {
                    Files.copy(
                            key,
                            to.resolve(Tables.KEYS).resolve(key.getFileName()),
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            Manifest manifest = Manifest.of(to, now, last, facts.digest(last));
            manifest.write(to);
            tryIt(to);
            return erased.told(new Text(
                    "已备份并试恢复：第 0 至 " + last + " 号事实，摘要 " + manifest.digest() + "。keys 里是密钥，请与其余分开保管。",
                    "Backed up, and restored for a try: facts 0 to " + last + ", digest " + manifest.digest()
                            + ". The folder keys holds the keys: keep it apart from the rest."));
        } catch (Refused refused) {
            throw new CommandFailed(
                    new Text(
                            "备份没有完成：" + refused.sentence().zh(),
                            "The backup was not completed: "
                                    + refused.sentence().en()),
                    refused);
        } catch (IOException | SQLException failed) {
            throw new CommandFailed(
                    new Text("备份没有完成：" + failed.getMessage(), "The backup was not completed: " + failed.getMessage()),
                    failed);
        }
    }

    /** Refuses a ledger of which a number is missing, or whose facts are not those that were signed. */
    private static long writeFacts(Facts facts, DataFolder ledger, Path to) throws IOException {
        SignedFacts signed = new SignedFacts(ledger, facts);
        long last = facts.head();
        new FactFiles(to).write(facts, last, signed::next);
        signed.changed(last).ifPresent(fact -> {
            throw new CommandFailed(SignedFacts.changed("备份没有完成：", "The backup was not completed: ", fact));
        });
        signed.write(to);
        return last;
    }

    /** Into a scratch folder, which is gone afterwards. */
    private static void tryIt(Path backup) throws IOException {
        Path scratch = Files.createTempDirectory("banli-try");
        try {
            Files.delete(scratch);
            restore(backup, scratch);
        } finally {
            remove(scratch);
        }
    }

    /**
     * 恢复。 Restores into a data folder that is not there yet; its screens are made from the facts at the first start.
     *
     * @throws CouldNot when the backup is damaged, or the folder holds anything; then nothing is changed
     */
    public static Text restore(Path backup, Path into) {
        return restore(backup, into, Map.of(), Since.NOTHING);
    }

    /**
     * 恢复到外部的数据库。 Restores as {@link #restore(Path, Path)} does, but into a database that others run, which no ledger has
     * used yet; the folder gets the keys and the attachments.
     *
     * @param outside its settings; when there are none, the folder has a database of its own
     */
    public static Text restore(Path backup, Path into, Map<String, Object> outside) {
        return restore(backup, into, outside, Since.NOTHING);
    }

    /**
     * 恢复，且计及备份以后的事。 As {@link #restore(Path, Path, Map)}; who was erased since the backup was taken stays erased, and what was
     * signed since is not signed otherwise.
     */
    public static Text restore(Path backup, Path into, Map<String, Object> outside, Since since) {
        Manifest manifest = Manifest.checked(backup);
        requireNew(into);
        Text done = null;
        try (DataFolder folder = DataFolder.take(into)) {
            placeFiles(backup, folder);
            if (outside.isEmpty()) {
                try (OwnPostgres postgres = OwnPostgres.start(folder)) {
                    Map<String, Object> own = OwnPostgres.withOwner(folder.path(), postgres.settings());
                    done = fill(backup, manifest, own, folder, since);
                }
            } else {
                done = fill(backup, manifest, outside, folder, since);
            }
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new CommandFailed(
                    new Text("没有恢复：" + failed.getMessage(), "Nothing was restored: " + failed.getMessage()), failed);
        } finally {
            if (done == null) {
                remove(into);
            }
        }
        return done;
    }

    private static void placeFiles(Path backup, DataFolder folder) throws IOException {
        copyAll(backup.resolve(ATTACHMENTS), folder.attachments());
        try (DirectoryStream<Path> keys = Files.newDirectoryStream(backup.resolve(Tables.KEYS), "*.{key,pub}")) {
            for (Path kept : keys) {
                Files.copy(kept, folder.path().resolve(kept.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Text fill(
            Path backup, Manifest manifest, Map<String, Object> database, DataFolder folder, Since since)
            throws IOException, SQLException {
        try (PostgresFacts facts = PostgresFacts.in(database);
                var owner = Emptied.asOwner(database)) {
            if (!facts.isUnused()) {
                throw new CommandFailed(new Text(
                        "没有恢复：这个数据库里已有账本，请给一个空的。",
                        "Nothing was restored: this database already holds a ledger. Give an empty one."));
            }
            new FactFiles(backup).read(facts, manifest.position());
            if (facts.head() != manifest.position()
                    || !facts.digest(manifest.position()).equals(manifest.digest())) {
                throw new CommandFailed(
                        new Text("没有恢复：摘要与备份不同。", "Nothing was restored: the digest is not the backup's."));
            }
            SignedFacts.requireIn(backup, facts);
            Text lost = LastSigned.remember(backup, since.signed(), folder, facts);
            new Tables(backup).read(owner);
            // The keys were written before the facts: whoever the facts, or a later register, call erased stays so.
            Erasures erased = Erasures.in(facts, manifest.position()).and(since.erased());
            VaultKeys.erase(owner, erased.subjects());
            // The ledger may have been elsewhere; and processes set to Axon Server must not begin a second one there.
            new ReadOn().from(LedgerStore.POSTGRES, facts.connection());
            erased.write(folder.path().resolve(Erasures.FILE));
            Text done = erased.dropped(new Text(
                    "已恢复到 " + folder.path() + "：第 0 至 " + manifest.position() + " 号事实，摘要与备份相同：" + manifest.digest(),
                    "Restored into " + folder.path() + ": facts 0 to " + manifest.position()
                            + "; the digest is the backup's: " + manifest.digest()));
            return lost == null ? done : new Text(done.zh() + "\n" + lost.zh(), done.en() + "\n" + lost.en());
        }
    }

    private static void requireNew(Path folder) {
        try (Stream<Path> inside = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            if (inside.findAny().isPresent()) {
                throw new CommandFailed(new Text(
                        "文件夹 " + folder + " 不是空的，请另选一个。", "The folder " + folder + " is not empty. Choose another."));
            }
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    new Text("文件夹 " + folder + " 无法读取。", "The folder " + folder + " can't be read."), unreadable);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(one, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new CommandFailed(
                    new Text("文件夹 " + folder + " 未能删除。", "The folder " + folder + " could not be removed."), stays);
        }
    }
}
