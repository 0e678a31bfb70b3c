package banli.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.RecordInMemory;
import banli.desk.Session;
import banli.language.query.trail.Evidence;
import banli.language.query.trail.TakeEvidence;
import banli.language.word.Office;
import banli.language.word.security.SecurityEvent;
import banli.proof.note.Checkpoint;
import banli.proof.pack.Pack;
import banli.proof.tree.Hash;
import banli.proof.word.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("证据包的地址")
class EvidenceAddressTest {
    private static final String CASE = "district-cppcc-6-5-21-168";
    private static final Path PACKS = Path.of("../proof/src/test/resources/packs");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private RecordInMemory record;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("最新的事实几秒内签进检查点即给出；先记安全记录；记不下来就不给")
    void given() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        buses.answer(
                TakeEvidence.class,
                _ -> asked.incrementAndGet() < 3 ? new Evidence(3, 6, null) : new Evidence(8, 6, file("case.zip")));
        MockHttpServletResponse answer = answer("/evidence/cases/" + CASE);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", CASE + ".zip");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        Pack pack = Pack.read(answer.getContentAsByteArray());
        assertThat(pack.others()).containsKeys("about.json", "printed.html", "VERIFY.txt", "verify.html");
        assertThat(record.of(SecurityEvent.EXPORT, "auditor"))
                .anyMatch(noted -> noted.detail().startsWith("evidence " + CASE));
        record.away(true);
        try {
            assertThat(answer("/evidence/cases/" + CASE).getStatus()).isEqualTo(503);
        } finally {
            record.away(false);
        }
    }

    @Test
    @DisplayName("这里没有日志：两种语言说清楚，页面和接口都是")
    void noLogHere() throws Exception {
        buses.answer(TakeEvidence.class, _ -> new Evidence(-1, 6, null));
        MockHttpServletResponse page = answer("/evidence/cases/" + CASE);
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("这里没有日志可以证明");
        assertThat(answer("/api/evidence/cases/" + CASE).getContentAsString(StandardCharsets.UTF_8))
                .contains("这里没有日志可以证明", "There is no log to prove anything by");
    }

    @Test
    @DisplayName("所记的文字在印出的页上只作文字，不把前后的字藏起来")
    void hostileText() throws Exception {
        buses.answer(TakeEvidence.class, _ -> new Evidence(8, 6, file("reply.zip")));
        Pack reply = Pack.read(answer("/evidence/replies/" + CASE).getContentAsByteArray());
        assertThat(text(reply.others().get("printed.html"))).contains("答复");
        PrintedPage page = new PrintedPage(new Said("</h1><img src=x>\u202e&\u0000", "\"'"));
        page.prose("</style><script>alert(1)</script>");
        Pack pack = Pack.read(file("hostile.zip"));
        String written = page.written(
                pack,
                new Papers(List.of(new Papers.Paper("<b>\u200b", 1, "0")), Map.of()),
                new Checkpoint("a/b", 3, Hash.EMPTY));
        assertThat(written)
                .contains("&lt;/h1&gt;&lt;img src=x&gt;·&amp;·", "&lt;script&gt;", "&lt;b&gt;·", "&quot;&#39;")
                .doesNotContain("<script", "<img", "\u202e", "\u200b");
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return http.perform(get(path).with(Session.of(Office.AUDITOR)))
                .andReturn()
                .getResponse();
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(PACKS.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
