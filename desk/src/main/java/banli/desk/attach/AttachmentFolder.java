package banli.desk.attach;

import banli.language.word.Sha256;
import banli.language.word.proposal.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * 附件夹。 Keeps documents by their sha-256, each once: streamed into a file beside, forced to disk, then renamed, so that
 * what has a digest for a name is whole.
 */
@Component
public class AttachmentFolder {
    private static final Logger LOG = System.getLogger(AttachmentFolder.class.getName());
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final long largest;

    AttachmentFolder(
            @Value("${banli.desk.attachments:}") String folder, @Value("${banli.desk.attachment-limit}") long largest) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath().normalize();
        this.largest = largest;
    }

    /** The most bytes of one document. */
    long largest() {
        return largest;
    }

    /**
     * 收存。 Keeps a document.
     *
     * @param name as the sender calls it; it is made harmless
     * @param declared the media type the sender says, may be null
     * @throws banli.desk.problem.Problem when it is empty, too large, or not what it says it is
     * @throws IOException when it did not come whole
     */
    public Attachment keep(InputStream document, String name, String declared) throws IOException {
        try {
            return kept(document, name, declared);
        } catch (UncheckedIOException sender) {
            throw sender.getCause();
        } catch (IOException disk) {
            LOG.log(Level.WARNING, "a document could not be written: {0}", disk.getMessage());
            throw Unfit.notWritten();
        }
    }

    /** 收存。 As {@link #keep(InputStream, String, String)}, of a file that a page sent. */
    Attachment keep(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return keep(in, file.getOriginalFilename(), file.getContentType());
        }
    }

    private Attachment kept(InputStream document, String name, String declared) throws IOException {
        String harmless = FileName.harmless(name);
        Path coming = part("coming").resolve(UUID.randomUUID() + ".part");
        try {
            Read read = copy(document, coming);
            if (read.size == 0) {
                throw Unfit.empty(harmless);
            }
            FileType type = FileType.of(read.magic, harmless, declared)
                    .filter(found -> found != FileType.TXT || read.text)
                    .orElseThrow(() -> Unfit.type(harmless));
            Path kept = place(read.sha256);
            if (!Files.exists(kept)) {
                Files.move(coming, kept, StandardCopyOption.ATOMIC_MOVE);
                force(kept.getParent());
            }
            return new Attachment(harmless, type.mediaType(), read.size, read.sha256);
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    /** The file with that digest; empty when it is no digest or not here. */
    public Optional<Path> find(String sha256) {
        return folder != null && SHA256.matcher(sha256).matches()
                ? Optional.of(folder.resolve(sha256.substring(0, 2)).resolve(sha256))
                        .filter(Files::isRegularFile)
                : Optional.empty();
    }

    private Read copy(InputStream document, Path coming) throws IOException {
        MessageDigest digest = Sha256.begun();
        PlainText text = new PlainText();
        byte[] buffer = new byte[64 * 1024];
        byte[] head = null;
        long size = 0;
        try (FileChannel file = FileChannel.open(
                coming,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(coming, "rw-------"))) {
            for (int count; (count = next(document, buffer)) > 0; ) {
                size += count;
                if (size > largest) {
                    throw Unfit.tooLarge(largest);
                }
                head = head == null ? Arrays.copyOf(buffer, Math.min(count, Magic.ENOUGH)) : head;
                digest.update(buffer, 0, count);
                text.see(buffer, count);
                ByteBuffer out = ByteBuffer.wrap(buffer, 0, count);
                while (out.hasRemaining()) {
                    file.write(out);
                }
            }
            file.force(true);
        }
        Magic magic = head == null ? Magic.TEXT : Magic.of(head);
        return new Read(size, HexFormat.of().formatHex(digest.digest()), magic, text.isText());
    }

    /** What the sender's side fails at is told apart from what the disk fails at. */
    private static int next(InputStream document, byte[] buffer) {
        try {
            return document.readNBytes(buffer, 0, buffer.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path place(String sha256) throws IOException {
        return part(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path part(String name) throws IOException {
        if (folder == null) {
            throw Unfit.nowhere();
        }
        return Files.createDirectories(folder.resolve(name), ownerOnly(folder, "rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path place, String mode) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private record Read(long size, String sha256, Magic magic, boolean text) {}
}
