package banli.desk.attach;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 上传接口。 Takes a document as the whole body of a request, its name percent-encoded in {@code Banli-File-Name}: a header
 * that no page of another site can send. Answers what an act carries as its attachment.
 */
@RestController
class UploadApi {
    private final AttachmentFolder folder;

    UploadApi(AttachmentFolder folder) {
        this.folder = folder;
    }

    @PostMapping("/api/attachments")
    Attachment keep(HttpServletRequest request, @AuthenticationPrincipal Person caller) throws IOException {
        Attachments.mayKeep(caller);
        String name = request.getHeader("Banli-File-Name");
        if (name == null || name.isBlank()) {
            throw Problem.field(
                    "Banli-File-Name",
                    new Text(
                            "请在 Banli-File-Name 中写明文件名（百分号编码的 UTF-8）。",
                            "Give the file's name in Banli-File-Name (UTF-8, percent-encoded)."));
        }
        if (request.getContentLengthLong() > folder.largest()) {
            throw Unfit.tooLarge(folder.largest());
        }
        return folder.keep(request.getInputStream(), decoded(name), request.getContentType());
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
