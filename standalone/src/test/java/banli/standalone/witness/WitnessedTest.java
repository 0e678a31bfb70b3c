package banli.standalone.witness;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.log.OnPaper;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.serve.Submission;
import banli.proof.word.Strict;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("全产品：演示旁边的见证人，按文件交入，拿纸上的来比")
class WitnessedTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @DisplayName("办一件事，几秒后见证人签在覆盖它的检查点下面；策略文件核验得出")
    void theDemosWitnessSigns() throws Exception {
        CaseDriver.register(WholeProduct.api(), "witnessed", "LEAD");
        long facts = WholeProduct.api().positions().size();
        WholeProduct.until("见证人签了覆盖它的检查点", () -> {
            Policy.Judged judged = judged();
            assertThat(judged.witnessed()).allMatch(one -> one.name().equals("demo.example/witness"));
            return judged.enough() && judged.checkpoint().size() >= facts;
        });
        assertThat(page("auditor", "/audit")).contains("demo.example/witness", "href=\"/audit/sheet\"");
    }

    @Test
    @DisplayName("呈签书不必登录，从任何条数起；见证单上的二维码和根与检查点一致，抄回去成立，抄错一位说是抄错")
    void requestAndPaper() throws Exception {
        WholeProduct.until("已有检查点", () -> checkpoint().size() > 100);
        HttpResponse<byte[]> request = get("/log/request?old=100");
        assertThat(request.statusCode()).isEqualTo(200);
        assertThat(request.headers().allValues("Set-Cookie")).isEmpty();
        Submission asked = Submission.parse(request.body());
        assertThat(asked.older()).isEqualTo(100);
        assertThat(policy().judge(Note.parse(Strict.utf8(asked.checkpoint())))
                        .checkpoint()
                        .size())
                .isGreaterThan(100);
        for (String old : new String[] {"-1", "x", "99999999"}) {
            assertThat(get("/log/request?old=" + old).statusCode()).isEqualTo(400);
        }
        assertThat(get("/log/witness").statusCode()).isEqualTo(200);
        assertThat(page("auditor", "/audit/sheet")).contains("<svg", "class=\"root\"");

        Checkpoint now = checkpoint();
        String root = String.join("%20", new OnPaper(now.size(), now.root()).groups());
        String compare = "/audit?size=" + now.size() + "&root=";
        assertThat(page("section", compare + root)).contains("正是这份日志的开头");
        assertThat(page("section", compare + root.replaceFirst("^.", root.startsWith("0") ? "1" : "0")))
                .contains("只有第 1 组与日志的不同");
        assertThat(page("section", compare + "0".repeat(64))).contains("分叉");
    }

    @Test
    @DisplayName("交入的文件：没有见证人签名的、看不懂的不收，只有督查和审计交得了")
    void handedIn() {
        String note = new String(get("/log/checkpoint").body(), StandardCharsets.UTF_8);
        Api api = WholeProduct.api();
        assertThat(api.post("section", "/api/cosignatures", Map.of("note", note), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(api.post("supervisor", "/api/cosignatures", Map.of("note", "bananas"), Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(api.post("auditor", "/api/cosignatures", Map.of(), Map.of()).status())
                .isEqualTo(422);
    }

    private static String page(String user, String path) {
        return PageBrowser.loggedIn(WholeProduct.running().port(), user)
                .answer(path)
                .body();
    }

    private static Checkpoint checkpoint() {
        return judged().checkpoint();
    }

    private static Policy.Judged judged() {
        return policy().judge(Note.parse(get("/log/" + TilePath.CHECKPOINT).body()));
    }

    private static Policy policy() {
        try {
            return Policy.parse(Files.readAllBytes(WholeProduct.running().data().resolve("witnesses.policy")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpResponse<byte[]> get(String path) {
        URI at = URI.create("http://127.0.0.1:" + WholeProduct.running().port() + path);
        try {
            return HTTP.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
