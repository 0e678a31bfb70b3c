package banli.desk.attach;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.DeskTest;
import banli.desk.Specimens;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
@DisplayName("分块上传")
class ChunkedUploadTest {
    private static final int TOO_MANY = 22 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("不写长度而超过上限的表单：得到本系统的 413 页，说明怎么办")
    void tooLargeInPieces() throws Exception {
        HttpRequest upload = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/cases/" + Specimens.CASE + "/attach"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofInputStream(ChunkedUploadTest::body))
                .build();

        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(upload, BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("附件过大，请压缩或拆分后再传", "id=\"main\"");
    }

    private static InputStream body() {
        String head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        return new SequenceInputStream(
                new SequenceInputStream(bytes(head), new ByteArrayInputStream(new byte[TOO_MANY])),
                bytes("\r\n--edge--\r\n"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
