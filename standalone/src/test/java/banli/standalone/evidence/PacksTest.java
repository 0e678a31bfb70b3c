package banli.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.pack.About;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.pack.PackedFact;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import banli.standalone.Main;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("全产品：证据包")
class PacksTest {
    private static final int YEAR = CaseDriver.TODAY.getYear();
    private static final String HOSTILE = "关于</p><script>alert(1)</script>的建议";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("一案：办理的、旁边的会议、代理授权都在，成立；印出的页没有标记；取走在安全记录上；看不了另一案的人不得会议")
    void aCase() {
        Api api = WholeProduct.api();
        String id = PackedCases.registered("pack-1", Map.of("title", HOSTILE));
        String secret = PackedCases.secret();
        PackedCases.meeting(YEAR + "-901", List.of(id));
        PackedCases.meeting(YEAR + "-902", List.of(id, secret));
        PackedCases.routedByAnother(id);
        new CaseDriver(api, id).stage();

        Pack pack = pack("auditor", "cases/" + id);
        Verdict verdict = check(pack);
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(streams(pack))
                .containsExactlyInAnyOrder(
                        id, "meeting:" + YEAR + "-901", "meeting:" + YEAR + "-902", "user:chief", "ledger");
        assertThat(pack.facts())
                .filteredOn(fact -> fact.stream().equals("user:chief"))
                .extracting(PackedFact::type)
                .containsOnly("delegated", "delegation-ended");
        assertThat(told(verdict, Standing.HOLDS)).contains("meeting:" + YEAR + "-901", "none was withheld of: " + id);
        long last =
                pack.facts().stream().filter(fact -> fact.stream().equals(id)).count() - 1;
        Pack cut = new Pack(
                pack.facts().stream()
                        .filter(fact -> !fact.stream().equals(id) || fact.sequence() < last)
                        .toList(),
                pack.proofs(),
                pack.checkpoint(),
                pack.attachments(),
                pack.others());
        assertThat(check(cut).code()).isOne();
        assertThat(told(verdict, Standing.UNCHECKED)).contains("Only the delegations", "printed.html: it shows this");
        String printed = new String(pack.others().get("printed.html"), StandardCharsets.UTF_8);
        assertThat(printed)
                .contains("不在证明之内", "关于&lt;/p&gt;&lt;script&gt;", "<svg class=\"qr\"")
                .doesNotContain("<script");
        assertThat(api.get("auditor", "/api/security-record?kind=EXPORT&person=auditor")
                        .text())
                .contains("evidence " + id);

        Verdict bySupervisor = check(pack("supervisor", "cases/pack-1"));
        assertThat(told(bySupervisor, Standing.UNCHECKED)).contains("not in the pack: meeting:" + YEAR + "-902");
        assertThat(answer("supervisor", "cases/" + secret).statusCode()).isEqualTo(403);
        assertThat(answer("admin", "cases/" + id).statusCode()).isEqualTo(403);
        assertThat(answer("auditor", "cases/none-at-all").statusCode()).isEqualTo(404);
        assertThat(answer("auditor", "replies/" + id).statusCode()).isEqualTo(404);
        assertThat(answer("auditor", "cases/" + id + "?as-of=2021-01-01").statusCode())
                .isEqualTo(422);
        assertThat(answer(null, "cases/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("指标：值是所列的案件数，每一案都在；总结：文字和各个指标；案卷、指标、总结的页上有链接")
    void figures() {
        Pack figure = pack("auditor", "figures/MEETING_RATE?year=2021");
        Verdict verdict = check(figure);
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        About.Counted rate = figure.about().figures().getFirst();
        assertThat(told(verdict, Standing.HOLDS))
                .contains("lists exactly " + rate.counted().size() + "/"
                        + rate.among().size());
        assertThat(told(verdict, Standing.UNCHECKED)).contains("Whether other cases exist");
        assertThat(streams(figure)).containsAll(rate.among());

        Pack summary = pack("auditor", "summary?year=2021");
        assertThat(check(summary).code()).isZero();
        assertThat(summary.facts().stream().filter(fact -> fact.stream().equals("summary:2021")))
                .extracting(fact -> fact.type())
                .contains("summary-submitted", "summary-issued");
        String text = summary.about().text().stream().map(About.Piece::text).collect(Collectors.joining());
        assertThat(text)
                .isEqualTo(WholeProduct.api()
                        .get("auditor", "/api/summary?year=2021")
                        .json()
                        .path("text")
                        .asString());
        assertThat(answer("auditor", "figures/NONE?year=2021").statusCode()).isEqualTo(404);
        assertThat(answer("auditor", "figures/CASES?year=2999").statusCode()).isEqualTo(404);
        assertThat(answer("auditor", "figures/CASES").statusCode()).isEqualTo(422);

        PageBrowser auditor = PageBrowser.loggedIn(WholeProduct.running().port(), "auditor");
        assertThat(auditor.page("/figures/MEETING_RATE?year=2021"))
                .contains("href=\"/evidence/figures/MEETING_RATE?year=2021\"");
        assertThat(auditor.page("/summary?year=2021")).contains("href=\"/evidence/summary?year=2021\"");
        assertThat(auditor.page("/cases/district-cppcc-6-5-21-168"))
                .contains("href=\"/evidence/cases/district-cppcc-6-5-21-168\"");
    }

    @Test
    @DisplayName("公开的答复：只有公开的那条；命令行取出的同样成立")
    void publishedReplies() throws IOException {
        String id = WholeProduct.api()
                .get("auditor", "/api/figures/DISCLOSURE_RATE/cases?year=2021")
                .json()
                .path("cases")
                .path(0)
                .path("case")
                .asString();
        Path file = folder.resolve("reply.zip");
        assertThat(evidence("--reply", id, "--to", file.toString())).isZero();
        Pack reply = Pack.read(Files.readAllBytes(file));
        assertThat(check(reply).code()).isZero();
        assertThat(reply.facts())
                .extracting(PackedFact::type)
                .contains("reply-published")
                .hasSizeLessThan(3);
        assertThat(evidence("--reply", id, "--to", file.toString()))
                .as("it is there")
                .isEqualTo(2);
        assertThat(evidence(
                        "--figure",
                        "CASES",
                        "--year",
                        "2021",
                        "--to",
                        folder.resolve("figure.zip").toString()))
                .isZero();
        assertThat(evidence("no such case", "--to", folder.resolve("none.zip").toString()))
                .isNotZero();
        assertThat(folder.resolve("none.zip")).doesNotExist();
    }

    private static int evidence(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("evidence", "--data", WholeProduct.running().data().toString()));
        all.addAll(List.of(arguments));
        return Main.run(all.toArray(String[]::new));
    }

    @Test
    @DisplayName("取包以后再没有新的事实，见证人签到了那里：再取的包带着见证人的签名")
    void aWitnessedPack() throws IOException {
        String id = PackedCases.registered("pack-witnessed", Map.of());
        Policy witnesses =
                Policy.parse(Files.readAllBytes(WholeProduct.running().data().resolve("witnesses.policy")));
        WholeProduct.until("包里的检查点有见证人的签名", () -> {
            HttpResponse<byte[]> answer = answer("auditor", "cases/" + id);
            return answer.statusCode() == 200
                    && witnesses
                            .judge(Note.parse(Pack.read(answer.body()).checkpoint()))
                            .enough();
        });
    }

    private static HttpResponse<byte[]> answer(String user, String path) {
        return PublicLogTest.answer("/api/evidence/" + path, user);
    }

    private static Pack pack(String user, String path) {
        HttpResponse<byte[]> answer = answer(user, path);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Pack.read(answer.body());
    }

    private static Verdict check(Pack pack) {
        return PackCheck.of(pack, Optional.of(Policy.of(PublicLogTest.key())));
    }

    private static List<String> streams(Pack pack) {
        return pack.facts().stream().map(PackedFact::stream).distinct().toList();
    }

    private static String told(Verdict verdict, Standing kind) {
        return verdict.findings().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.said().en())
                .collect(Collectors.joining("\n"));
    }
}
