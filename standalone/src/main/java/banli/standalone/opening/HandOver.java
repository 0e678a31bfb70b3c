package banli.standalone.opening;

import banli.language.word.Text;
import banli.proof.log.Durable;
import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.word.Refused;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 移交签名密钥。 Gives the ledger's signing keys, and what was signed last, to the notary: into its folder, in its name. Nothing is removed
 * before the copy is on the disk and signs; cut short, it is run again.
 */
public final class HandOver {
    private final Path from;
    private final List<Path> keys;
    private final Path to;

    private HandOver(DataFolder ledger, Path to) {
        this.from = ledger.path();
        this.keys = ledger.keys().stream()
                .filter(file -> file.getFileName().toString().matches("signing.*\\.key"))
                .toList();
        this.to = to;
    }

    /**
     * 移交。 Hands over; what others need to check signatures stays where it was.
     *
     * @param ledger taken, so that nothing is signed meanwhile
     * @param to the notary's folder, which is there, and is its own
     * @throws CommandFailed when there is no key, that folder is none, or it holds another
     */
    public static void of(DataFolder ledger, Path to) {
        Path target = to.toAbsolutePath().normalize();
        if (!Files.isDirectory(target)
                || target.startsWith(ledger.path())
                || ledger.path().startsWith(target)) {
            throw new CommandFailed(
                    new Text(
                            to + " 应是公证用户自己的文件夹：先建好，归它所有，不在数据文件夹之内。",
                            to
                                    + " must be a folder of the notary's user: make it first, owned by it, and outside of the data folder."));
        }
        HandOver one = new HandOver(ledger, target);
        if (one.keys.isEmpty()) {
            throw new CommandFailed(new Text(
                    "数据文件夹里没有签名密钥：已移交过，或账本尚未启用。",
                    "The data folder has no signing key: it was handed over before, or the ledger is not open yet."));
        }
        try {
            one.give();
        } catch (Refused refused) {
            throw failed(
                    refused,
                    new Text(refused.sentence().zh(), refused.sentence().en()));
        } catch (IOException failed) {
            throw failed(
                    failed,
                    new Text(
                            "文件写不进去、删不掉，或不能归公证的用户所有（须由 root 移交）：" + failed.getMessage(),
                            "A file can't be written, removed or given to the notary's user (root must do this): "
                                    + failed.getMessage()));
        }
    }

    private static CommandFailed failed(Exception why, Text sentence) {
        return new CommandFailed(
                new Text(
                        "没有移交完，原处的密钥还在。" + sentence.zh(),
                        "Not handed over; the key is still where it was. " + sentence.en()),
                why);
    }

    private void give() throws IOException {
        List<Path> states = states();
        for (Path key : keys) {
            Path known = key.resolveSibling(key.getFileName() + ".pub");
            copy(known, to.resolve(known.getFileName()));
            copy(key, to.resolve(key.getFileName()));
        }
        for (Path state : states) {
            copyState(state, to.resolve(state.getFileName()));
        }
        Durable.named(to);
        for (Path key : keys) {
            KeyFile.pair(to.resolve(key.getFileName()));
        }
        for (Path file : Stream.concat(states.stream(), keys.stream()).toList()) {
            erase(file);
        }
        Durable.named(from);
    }

    /** One for each name that the log has had. */
    private List<Path> states() throws IOException {
        List<Path> states = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(from, "notary.state*")) {
            found.forEach(states::add);
        }
        states.removeIf(file -> file.toString().endsWith(".lock"));
        return states;
    }

    /** What the notary has signed since a hand-over that was cut short counts for more. */
    private void copyState(Path state, Path theirs) throws IOException {
        if (Files.notExists(theirs) || signed(theirs) <= signed(state)) {
            copy(state, theirs);
        }
    }

    private static long signed(Path file) throws IOException {
        return Checkpoint.parse(Files.readString(file)).size();
    }

    private void copy(Path file, Path target) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (Files.notExists(target)) {
            OwnerOnly.write(target, text);
            if (!Files.getOwner(target).equals(Files.getOwner(to))) {
                Files.setOwner(target, Files.getOwner(to));
            }
        } else if (!Files.readString(target, StandardCharsets.UTF_8).equals(text)) {
            throw new Refused(
                    target + " 已在，与这里的不同：那是另一份日志的公证，请另选文件夹。",
                    target
                            + " is there already and is another: that is the notary of another log. Choose another folder.");
        }
    }

    /** Written over before it goes; what copies a disk or a file system keeps besides is told to whoever hands over. */
    private static void erase(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer nothing = ByteBuffer.allocate((int) channel.size());
            while (nothing.hasRemaining()) {
                channel.write(nothing);
            }
            channel.force(true);
        }
        Files.delete(file);
    }
}
