package banli.desk.attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("附件夹写不了")
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("磁盘写不下时说明没有保存，请稍后再传；不是系统故障")
    void aDiskThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("in-place-of-the-folder"));
        AttachmentFolder attachments = new AttachmentFolder(file.toString(), 1 << 20);
        InputStream document = new ByteArrayInputStream("办理".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> attachments.keep(document, "a.txt", "text/plain"))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE))
                .satisfies(problem -> assertThat(problem.detail().zh()).contains("磁盘"));
    }

    @Test
    @DisplayName("发送方中途断开不算磁盘的事")
    void aSenderThatBreaksOff() {
        AttachmentFolder attachments = new AttachmentFolder(folder.toString(), 1 << 20);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> attachments.keep(broken, "a.txt", "text/plain"))
                .withMessage("broken off");
    }
}
