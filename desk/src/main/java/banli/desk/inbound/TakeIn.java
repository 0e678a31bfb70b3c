package banli.desk.inbound;

import banli.desk.attach.AttachmentFolder;
import banli.desk.exchange.read.PackageReader;
import banli.desk.exchange.read.Received;
import banli.desk.exchange.read.SenderKey;
import banli.desk.inbound.Arrival.Head;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 收进来。 Takes packages in: read whole and of the published form, else refused at the door with nothing kept; each once. */
@Component
class TakeIn {
    private final ObjectProvider<InboundTable> tables;
    private final AttachmentFolder folder;
    private final PackageReader reader;

    TakeIn(
            ObjectProvider<InboundTable> tables,
            AttachmentFolder folder,
            @Value("${banli.desk.inbound-key-file:}") String key) {
        this.tables = tables;
        this.folder = folder;
        this.reader = new PackageReader(SenderKey.of(key.isBlank() ? "" : pem(Path.of(key))));
    }

    /** 收进来的。 A package that came, and whether it had come before. */
    record Taken(Arrival arrival, boolean before) {}

    Taken take(String person, byte[] file, String name) {
        Received read = reader.read(file);
        String sha256 = Sha256.of(file);
        Optional<Taken> before = before(sha256, read);
        if (before.isPresent()) {
            return before.get();
        }
        Head head = new Head(
                FileNames.last(name),
                read.id(),
                read.sender(),
                ArrivalKind.of(read.data()),
                read.data().path("case").path("number").asString(),
                read.data().path("case").path("title").asString(),
                read.vouched(),
                file.length);
        // Whoever sent the same meanwhile was first.
        return table().keep(person, sha256, head, file)
                .map(kept -> new Taken(kept, false))
                .or(() -> before(sha256, read))
                .orElseThrow(() -> Problem.of(ProblemKind.UNAVAILABLE));
    }

    /** The same bytes, or the same number of the same sender saying the same; saying something else it is refused. */
    private Optional<Taken> before(String sha256, Received read) {
        Optional<Arrival> same = table().bySha256(sha256);
        if (same.isPresent()) {
            return same.map(one -> new Taken(one, true));
        }
        Optional<Arrival> numbered = read.id() == null ? Optional.empty() : table().byNumber(read.sender(), read.id());
        return numbered.map(one -> {
            Differences.orRefuse(read, one, earlier(one));
            return new Taken(one, true);
        });
    }

    /** As it reads now; null where its bytes are gone, or would not be taken any more. */
    private Received earlier(Arrival it) {
        try {
            return bytes(it).map(reader::read).orElse(null);
        } catch (Problem notAnyMore) {
            return null;
        }
    }

    /** What a package that was taken in holds. */
    Received read(byte[] file) {
        return reader.read(file);
    }

    /** What came, byte for byte: here, or with the case that it was recorded in; empty where it went a year after it was refused. */
    Optional<byte[]> bytes(Arrival it) {
        return table().body(it.id())
                .or(() -> folder.find(it.sha256()).map(kept -> {
                    try {
                        return Files.readAllBytes(kept);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }));
    }

    InboundTable table() {
        return Optional.ofNullable(tables.getIfAvailable()).orElseThrow(() -> Problem.of(ProblemKind.UNAVAILABLE));
    }

    private static String pem(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
