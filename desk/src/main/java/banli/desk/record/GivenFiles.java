package banli.desk.record;

import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 交出。 Gives files out: made whole first, then on the security record, then sent; kept by nobody between. */
@Component
public class GivenFiles {
    /** Word 文件。 The media type of a Word file. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SecurityRecord record;

    GivenFiles(SecurityRecord record) {
        this.record = record;
    }

    /** 记下。 What was taken on a page, on the security record. */
    public void noted(String said, String person) {
        record.note(SecurityEvent.EXPORT, person, SecurityOutcome.DONE, said);
    }

    /** 一个文件。 One file; {@code said} is what the record says of it. */
    public ResponseEntity<byte[]> file(byte[] file, String type, String name, String said, String person) {
        noted(said + " " + file.length + " bytes", person);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(file);
    }

    /** 许多文件。 Many files as one ZIP, which may be larger than memory. */
    public void zip(String name, String said, String person, Contents files, HttpServletResponse response)
            throws IOException {
        Path made = Files.createTempFile("banli", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(made);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                files.into(zip);
            }
            noted(said + " " + Files.size(made) + " bytes", person);
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
            response.setContentLengthLong(Files.size(made));
            Files.copy(made, response.getOutputStream());
        } finally {
            Files.delete(made);
        }
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** 各文件。 Whoever puts files into a ZIP. */
    public interface Contents {
        /** Puts them in. */
        void into(ZipOutputStream zip) throws IOException;
    }
}
