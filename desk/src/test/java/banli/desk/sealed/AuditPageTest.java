package banli.desk.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.screens.CheckLedger;
import banli.language.query.screens.CosignatureHandedIn;
import banli.language.query.screens.HandInCosignature;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.LedgerLogState.Checked;
import banli.language.query.screens.LogKeysView;
import banli.language.query.screens.LogKeysView.KeyView;
import banli.language.query.screens.LogKeysView.LossView;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.screens.ReadLogKeys;
import banli.language.query.screens.ReadWitnesses;
import banli.language.query.screens.WitnessesState;
import banli.language.query.screens.WitnessesState.Witness;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.wire.LedgerUnavailable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("核验页")
class AuditPageTest {
    private static final Instant AT = Instant.parse("2026-11-30T01:00:00Z");
    private static final String ROOT = "IOQtpUMS819yZZVRrOOrTD7rE2SanpCDfLJU8Tap2ng=";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("说封存到哪里、上次通查的结果；审计人员可以现在通查")
    void holds() throws Exception {
        is(sealed(new Checked(AT, 300, null), null));
        assertThat(page(Office.AUDITOR))
                .contains("通查了 300 条事实，与封存的一字不差", ROOT, "301 条，账本共 302 条", "mz.example/log+53a69d86+AdQb")
                .contains("action=\"/audit/check\"", "href=\"/log/verify.html\"");
        assertThat(page(Office.SUPERVISOR)).contains(ROOT).doesNotContain("action=\"/audit/check\"");

        buses.answer(CheckLedger.class, _ -> sealed(null, null));
        MockHttpServletResponse asked = given(post("/audit/check").with(csrf()), Office.AUDITOR);
        assertThat(asked.getRedirectedUrl()).isEqualTo("/audit");
    }

    @Test
    @DisplayName("改动过的、还没有通查的、没有封存的，各说清楚")
    void otherwise() throws Exception {
        Text told = new Text("第 7 号事实与封存的不同。", "Fact 7 is not what was sealed.");
        is(sealed(new Checked(AT, 300, 7L), told));
        assertThat(page(Office.AUDITOR)).contains("第 7 号事实与封存的不同。", "与封存的不符").doesNotContain("一字不差");
        is(sealed(null, null));
        assertThat(page(Office.AUDITOR)).contains("还没有通查完").doesNotContain("一字不差");
        is(new LedgerLogState(null, null, 5, 0, null, null, false, null, null));
        assertThat(page(Office.AUDITOR)).contains("这里没有封存").doesNotContain("验证密钥");
        buses.answer(ReadLedgerLog.class, _ -> {
            throw new LedgerUnavailable();
        });
        assertThat(page(Office.AUDITOR)).contains("守日志的进程现在没有应答").doesNotContain("验证密钥");
    }

    @Test
    @DisplayName("列出先后的密钥：哪一把没有签认、丢失了多少；待确认的，管理员才看到按钮")
    void keys() throws Exception {
        is(sealed(null, null));
        KeyView first = new KeyView("mz.example/log+53a69d86+AdQb", 0, AT, true, null, null);
        KeyView second = new KeyView("mz.example/log+11111111+AdQb", 90, AT, false, "机房失火", null);
        KeyView third = new KeyView(
                "mz.example/log2+22222222+AdQb", 95, AT, true, "磁盘损坏", new LossView("mz.example/log", 120, 94));
        buses.answer(
                ReadLogKeys.class, _ -> new LogKeysView(List.of(first, second, third), "mz.example/log+33333333+AdQb"));
        assertThat(page(Office.ADMIN))
                .contains("自第 90 号事实起签名", "前一把没有签认它", "机房失火", "日志 mz.example/log 签过 120 条，只保留了前 94 条")
                .contains("/admin/do/confirm-signer-change?newKey=mz.example/log%2B33333333%2BAdQb");
        assertThat(page(Office.AUDITOR)).contains("33333333").doesNotContain("confirm-signer-change");
    }

    @Test
    @DisplayName("谁见证到哪里、落后多少、哪里不对；在同一台机器上的说明什么也不证明；交入只给督查和审计")
    void witnesses() throws Exception {
        is(sealed(null, null));
        buses.answer(ReadWitnesses.class, _ -> new WitnessesState(null, List.of(), null));
        assertThat(page(Office.AUDITOR)).contains("还没有见证人", "href=\"/log/witness\"", "href=\"/audit/sheet\"");
        Text told = new Text("没有应答。", "It does not answer.");
        Witness npc = new Witness("人大", "npc.example/w+0+A", "http://127.0.0.1:7380", true, 301L, 0, AT, null);
        Witness cppcc = new Witness("cppcc", "cppcc.example/w+0+A", null, false, null, 301, null, told);
        buses.answer(ReadWitnesses.class, _ -> new WitnessesState(true, List.of(npc, cppcc), null));
        assertThat(page(Office.AUDITOR))
                .contains("人大", "npc.example/w", "什么也不证明", "按文件，不连网", "没有应答。", "已够策略要求")
                .contains("action=\"/audit/cosignature\"");
        assertThat(page(Office.SECTION)).contains("人大").doesNotContain("action=\"/audit/cosignature\"");
    }

    @Test
    @DisplayName("交入的收下或不收，都说出来；纸上抄错的说看不懂")
    void handedIn() throws Exception {
        is(sealed(null, null));
        CosignatureHandedIn no = new CosignatureHandedIn(false, new Text("里面没有签名。", "There is no signature."));
        buses.answer(HandInCosignature.class, _ -> no);
        MockMultipartFile file = new MockMultipartFile("file", "x".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse refused = http.perform(
                        multipart("/audit/cosignature").file(file).with(csrf()).with(Session.of(Office.SUPERVISOR)))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("里面没有签名。");
        assertThat(given(get("/audit?size=3&root=bananas"), Office.SECTION).getContentAsString(StandardCharsets.UTF_8))
                .contains("根应为十六组", "value=\"bananas\"");
    }

    @Test
    @DisplayName("给见证人的说明不必登录；签的是什么、没有签什么、三种办法、不肯签时怎么办")
    void forWitnesses() throws Exception {
        String page =
                http.perform(get("/log/witness")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("您签的是什么", "您没有签什么", "三种办法", "不肯签时", "action=\"/log/request\"");
        String english = http.perform(get("/log/witness?lang=en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(english).contains("What you do not sign", "When your program refuses");
    }

    @Test
    @DisplayName("核验页的文件不必登录即可下载")
    void theCheckPage() throws Exception {
        MockHttpServletResponse file =
                http.perform(get("/log/verify.html")).andReturn().getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).contains("核验证据包", "default-src 'none'");
    }

    @Test
    @DisplayName("这一页也能核验证据包：脚本和样式都从本站来，页里没有一行内联的脚本")
    void checksPacksToo() throws Exception {
        is(sealed(null, null));
        String page = page(Office.SUPERVISOR);
        assertThat(page)
                .contains(
                        "id=\"pack\"",
                        "id=\"findings\"",
                        "src=\"/js/check.js\"",
                        "src=\"/js/audit.js\"",
                        "href=\"/check.css\"")
                .contains("<script type=\"text/plain\" id=\"names\">")
                .doesNotContain("<script>");
        MockHttpServletResponse script = given(get("/js/check.js"), Office.SUPERVISOR);
        assertThat(script.getContentType()).isEqualTo("text/javascript;charset=utf-8");
        assertThat(script.getContentAsString(StandardCharsets.UTF_8)).contains("async function check(");
        assertThat(given(get("/check.css"), Office.SUPERVISOR).getContentAsString(StandardCharsets.UTF_8))
                .contains("#verdict");
    }

    private void is(LedgerLogState state) {
        buses.answer(ReadLogKeys.class, _ -> new LogKeysView(List.of(), null));
        buses.answer(ReadLedgerLog.class, _ -> state);
    }

    private static LedgerLogState sealed(Checked last, Text told) {
        return new LedgerLogState(
                "mz.example/log", "mz.example/log+53a69d86+AdQb", 302, 301, ROOT, AT, false, last, told);
    }

    private String page(Office office) throws Exception {
        return given(get("/audit"), office).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse given(MockHttpServletRequestBuilder request, Office office) throws Exception {
        return http.perform(request.with(Session.of(office))).andReturn().getResponse();
    }
}
