package banli.desk.outgoing;

import banli.desk.attach.AttachmentFolder;
import banli.language.word.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 一案的文件夹。 A case's folder that is being written into a ZIP. */
final class ArchiveFolder {
    /** 一件的所存。 Under which name it is in the folder, how large, with which digest. */
    record Told(String name, long size, String sha256) {}

    private final ZipOutputStream zip;
    private final String name;
    private final Making making;
    private final AttachmentFolder attachments;
    private final SafeNames names = new SafeNames();
    private final Map<Filed, Told> told = new HashMap<>();
    private final Map<Filed, byte[]> laidOut = new LinkedHashMap<>();
    private final Map<Filed, Integer> pages = new HashMap<>();
    private final StringBuilder digests = new StringBuilder();

    ArchiveFolder(ZipOutputStream zip, String name, Making making, AttachmentFolder attachments) {
        this.making = making;
        this.attachments = attachments;
        this.zip = zip;
        this.name = name;
    }

    Optional<Told> told(Filed one) {
        return Optional.ofNullable(told.get(one));
    }

    /** Of a paper in words; of what is none, or has no pages before it is printed, nothing. */
    String pages(Filed one) {
        Integer counted = pages.get(one);
        return one.paper() == null ? "" : counted == null ? "未计" : counted.toString();
    }

    void count() {
        List<Filed> papers = List.copyOf(laidOut.keySet());
        List<Integer> counted = making.pages(List.copyOf(laidOut.values()));
        for (int at = 0; at < counted.size(); at++) {
            pages.put(papers.get(at), counted.get(at));
        }
    }

    void file(int number, Filed one, Writing of) throws IOException {
        String front = "%03d ".formatted(number);
        if (one.paper() != null) {
            laidOut.put(one, making.docx(of, one.paper()));
            told.put(one, put(front + one.title(), ".docx", laidOut.get(one)));
            String plain = Making.plain(one.paper());
            if (!plain.isEmpty()) {
                put(front + one.title(), ".txt", plain.getBytes(StandardCharsets.UTF_8));
            }
        } else if (one.document() == null) {
            told.put(one, put(front + one.title(), ".txt", one.text().getBytes(StandardCharsets.UTF_8)));
        } else {
            Optional<Path> kept = attachments.find(one.document().sha256());
            if (kept.isPresent()) {
                told.put(one, document(front + one.title(), kept.get()));
            }
        }
    }

    Told put(String words, String extension, byte[] file) throws IOException {
        String made = names.of(words, extension);
        zip.putNextEntry(new ZipEntry(name + "/" + made));
        zip.write(file);
        zip.closeEntry();
        return noted(made, file.length, Sha256.of(file));
    }

    Told put(String whole, byte[] file) throws IOException {
        String extension = SafeNames.extension(whole);
        return put(whole.substring(0, whole.length() - extension.length()), extension, file);
    }

    private Told document(String words, Path kept) throws IOException {
        String made = names.of(words, SafeNames.extension(words));
        zip.putNextEntry(new ZipEntry(name + "/" + made));
        MessageDigest digest = digest();
        long size;
        try (InputStream in = new DigestInputStream(Files.newInputStream(kept), digest)) {
            size = in.transferTo((OutputStream) zip);
        }
        zip.closeEntry();
        return noted(made, size, HexFormat.of().formatHex(digest.digest()));
    }

    private Told noted(String made, long size, String sha256) {
        digests.append(sha256).append("  ").append(made).append('\n');
        return new Told(made, size, sha256);
    }

    /** The digests as {@code sha256sum -c} reads them. */
    void end() throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/SHA256SUMS"));
        zip.write(digests.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
