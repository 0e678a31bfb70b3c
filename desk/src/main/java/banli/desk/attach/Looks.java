package banli.desk.attach;

import banli.language.word.proposal.Attachment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 就地看附件。 Documents that a browser shows by itself, in a frame of the page that they belong to: pictures, PDF and text. */
@Component("looks")
public class Looks {
    private static final List<String> SHOWN = List.of(
            FileType.PDF.mediaType(), FileType.PNG.mediaType(), FileType.JPEG.mediaType(), FileType.TXT.mediaType());
    /** A document runs nothing and fetches nothing; only our own pages frame it. */
    private static final String ALONE =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** Whether a document can be looked at in place. */
    public boolean can(Attachment document) {
        return document.mediaType() != null && SHOWN.contains(document.mediaType());
    }

    /**
     * The bytes to be shown in a frame.
     *
     * @throws banli.language.problem.Problem when a browser doesn't show documents of this kind
     */
    ResponseEntity<FileSystemResource> inPlace(Attachment document, Path bytes) {
        if (!can(document)) {
            throw Unfit.notShown();
        }
        MediaType type = MediaType.parseMediaType(document.mediaType());
        return ResponseEntity.ok()
                .contentType(type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .header("Content-Security-Policy", ALONE)
                .body(new FileSystemResource(bytes));
    }
}
