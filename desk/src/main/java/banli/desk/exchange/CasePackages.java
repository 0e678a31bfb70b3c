package banli.desk.exchange;

import banli.desk.ask.Buses;
import banli.desk.attach.AttachmentFolder;
import banli.desk.evidence.Packing;
import banli.desk.problem.Problem;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.DisclosureView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.CaseId;
import banli.language.word.proposal.Attachment;
import banli.wire.WireMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** 案件包。 Makes the ZIP of a case for another system: its data as JSON and XML with both schemas, the letter, documents, and the proof of what was published. The same case gives the same bytes but for the proof. */
@Component
class CasePackages {
    private static final long MOST = 64L << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<String> SCHEMAS = List.of("case-package-1.schema.json", "case-package-1.xsd");

    private final Buses buses;
    private final AttachmentFolder folder;
    private final Packing packing;

    CasePackages(Buses buses, AttachmentFolder folder, Packing packing) {
        this.buses = buses;
        this.folder = folder;
        this.packing = packing;
    }

    /** Of this case, for whoever may read it. */
    byte[] of(CaseId caseId, Map<String, String> meta) {
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        List<Document> documents = documents(file);
        ObjectNode data = CaseData.of(file, documents, sender(meta));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(
                    zip,
                    "data.json",
                    WireMapper.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(data));
            put(zip, "data.xml", DataXml.of(data));
            for (String schema : SCHEMAS) {
                put(zip, schema, schema(schema));
            }
            Optional<String> letter = CaseData.letter(file).map(ReplyView::text);
            if (letter.isPresent()) {
                put(zip, "letter.txt", letter.get().getBytes(StandardCharsets.UTF_8));
            }
            for (Document one : documents) {
                if (one.path() != null) {
                    put(zip, one.path(), Files.readAllBytes(one.kept()));
                }
            }
            Optional<byte[]> evidence = evidence(file, meta);
            if (evidence.isPresent()) {
                put(zip, "evidence.zip", evidence.get());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private String sender(Map<String, String> meta) {
        return Objects.requireNonNullElse(buses.ask(new ReadDirectory(), meta).officeName(), "");
    }

    /** The documents of the case and of its last letter, each once. */
    private List<Document> documents(CaseFile file) {
        Map<String, Attachment> named = new LinkedHashMap<>();
        Stream.concat(
                        file.documents().stream().map(it -> it.document()),
                        CaseData.letter(file).map(ReplyView::attachments).stream()
                                .flatMap(it -> it == null ? Stream.empty() : it.stream()))
                .forEach(one -> named.putIfAbsent(one.sha256(), one));
        List<Document> documents = new ArrayList<>();
        long size = 0;
        for (Attachment one : named.values()) {
            Path kept = folder.find(one.sha256()).orElse(null);
            boolean fits = kept != null && size + one.size() <= MOST;
            size += fits ? one.size() : 0;
            documents.add(new Document(one, fits ? path(documents.size() + 1, one.name()) : null, fits ? kept : null));
        }
        return documents;
    }

    /** What a name can't say in a file system, or says of another folder, is replaced. */
    private static String path(int number, String name) {
        return "attachments/%02d-%s".formatted(number, name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_"));
    }

    private Optional<byte[]> evidence(CaseFile file, Map<String, String> meta) {
        boolean published = file.disclosures().stream()
                .reduce((_, later) -> later)
                .filter(it -> it.publishedOn() != null && it.withdrawnOn() == null)
                .map(DisclosureView::text)
                .isPresent();
        try {
            return published ? Optional.of(packing.ofReply(file.row().caseId(), meta)) : Optional.empty();
        } catch (Problem notNow) {
            return Optional.empty();
        }
    }

    private static byte[] schema(String name) throws IOException {
        try (InputStream file = CasePackages.class.getResourceAsStream("/static/schemas/" + name)) {
            return file.readAllBytes();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
