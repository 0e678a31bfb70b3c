package banli.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.log.LogCheck;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("全产品：账本的日志在 /log 之下，别人的工具也读得")
class PublicLogTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @DisplayName("办一件事，几秒后检查点就覆盖它；从头通读，根与签名都成立")
    void anActIsSealed() throws IOException {
        CaseDriver.register(WholeProduct.api(), "public-log", "LEAD");
        long facts = WholeProduct.api().positions().size();
        WholeProduct.until("检查点覆盖了它", () -> checkpoint().size() >= facts);
        Checkpoint now = checkpoint();
        LogCheck.whole(
                path -> Optional.of(get(path, "auditor"))
                        .filter(one -> one.statusCode() == 200)
                        .map(HttpResponse::body),
                now);
        assertThat(now.origin()).isEqualTo(key().name());
    }

    @Test
    @DisplayName("检查点和散列不必登录，不留会话；条目只给审计")
    void whoReadsWhat() {
        HttpResponse<byte[]> checkpoint = get("checkpoint", null);
        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(checkpoint.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<byte[]> tile = get("tile/0/000", null);
        assertThat(tile.body()).hasSize(8192);
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(tile.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(List.of(
                        get("tile/entries/000", null),
                        get("tile/entries/000", "chief"),
                        get("tile/entries/000", "auditor")))
                .extracting(HttpResponse::statusCode)
                .containsExactly(401, 403, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/64/000",
                "tile/0/000.p/256",
                "tile/0/x000",
                "tile/0/..%2f..%2fsigning.key",
                "tile/0/"
            })
    @DisplayName("没有的、写错的、想出文件夹的：没有，或看不懂")
    void otherPaths(String path) {
        assertThat(get(path, null).statusCode()).isIn(400, 404);
    }

    private static Checkpoint checkpoint() {
        return Policy.of(key())
                .judge(Note.parse(get(TilePath.CHECKPOINT, null).body()))
                .checkpoint();
    }

    static VerifierKey key() {
        try {
            return VerifierKey.parse(
                    Files.readString(WholeProduct.running().data().resolve("signing.key.pub"))
                            .strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpResponse<byte[]> get(String path, String user) {
        return answer("/log/" + path, user);
    }

    /** What an address answers somebody who logs in by Basic. */
    static HttpResponse<byte[]> answer(String path, String user) {
        URI at = URI.create("http://127.0.0.1:" + WholeProduct.running().port() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(at);
        if (user != null) {
            String pair = Base64.getEncoder().encodeToString((user + ":demo-2021").getBytes());
            request.header("Authorization", "Basic " + pair);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
