package banli.desk.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.RecordInMemory;
import banli.desk.Session;
import banli.desk.TokensInMemory;
import banli.language.query.account.HeldOffice;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.FindCases;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.security.SecurityEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("接口令牌")
class TokensTest {
    private static final Pattern SECRET =
            Pattern.compile("<code class=\"code\" id=\"secret\">(banli_[\\w-]{43})</code>");
    private static final String WHO = "section";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private TokensInMemory rows;

    @Autowired
    private RecordInMemory record;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("设立须确认身份；只显示一次；记入安全记录；名称、范围、日期不对的说明原因")
    void madeOnceAndShownOnce() throws Exception {
        MockHttpSession session = new MockHttpSession();
        assertThat(answer(form(Session.loggedIn(http, WHO), "x", "CASES", "2000-01-01", null))
                        .getStatus())
                .isEqualTo(403);
        MockHttpServletResponse wrong =
                answer(form(Session.loggedIn(http, WHO), " ", "NONE", "2000-01-01", FakeBuses.PASSWORD));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("1 至 50 字", "至少选一项", "一年之内");

        session = Session.loggedIn(http, WHO);
        String page = body(answer(form(session, "报表", "CASES", day(30), FakeBuses.PASSWORD)));
        Matcher shown = SECRET.matcher(page);
        assertThat(shown.find()).as(page).isTrue();
        String secret = shown.group(1);
        assertThat(body(answer(get("/me/tokens").session(session))))
                .contains("报表")
                .doesNotContain(secret);
        assertThat(record.of(SecurityEvent.TOKEN_MADE, WHO).getLast().detail()).doesNotContain(secret);
        assertThat(body(answer(form(session, "报表", "CASES", day(30), null)))).contains("同名");
        assertThat(body(answer(form(session, "太久", "CASES", day(400), null)))).contains("一年之内");

        String id = rows.of(WHO).stream()
                .filter(one -> one.name().equals("报表"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(answer(post("/me/tokens/end")
                                .session(Session.loggedIn(http, "admin"))
                                .with(csrf())
                                .param("token", id))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(secret, "/api/cases").getStatus()).isEqualTo(200);
        assertThat(answer(post("/me/tokens/end").session(session).with(csrf()).param("token", id))
                        .getStatus())
                .isEqualTo(302);
        refusedAs(secret, "停用", "ended");
    }

    @Test
    @DisplayName("只在范围内、只以本人职务；不建会话、不留 Cookie；有会话的浏览器带着它也一样")
    void withinItsScopes() throws Exception {
        buses.person(
                WHO,
                new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null),
                new HeldOffice(Office.DEPUTY_LEADER, "yanglao", "养老服务科", "deputy"));
        String secret = made(TokenScope.CASES, TokenScope.ACT);

        MockHttpServletResponse cases = read(secret, "/api/cases");
        assertThat(cases.getStatus()).isEqualTo(200);
        assertThat(cases.getHeaders("Set-Cookie")).isEmpty();
        assertThat(asked()).containsEntry(Meta.ACTOR, WHO).containsEntry(Meta.OFFICE, "SECTION");
        assertThat(read(secret, "/api/me").getStatus()).isEqualTo(200);
        for (String shut : new String[] {
            "/api/figures?year=2021",
            "/api/feed",
            "/api/trail",
            "/api/cases/abc-1/facts",
            "/api/directory",
            "/api/security-record"
        }) {
            MockHttpServletResponse refused = read(secret, shut);
            assertThat(refused.getStatus()).as(shut).isEqualTo(403);
            assertThat(body(refused)).contains("令牌的范围", "scopes of this token");
        }
        assertThat(answer(get("/api/cases")
                                .header("Authorization", "Bearer " + secret)
                                .header("Banli-On-Behalf-Of", "deputy"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(read(secret, "/cases").getStatus()).isEqualTo(302);
        assertThat(read(secret, "/log/facts/000").getStatus()).isEqualTo(401);

        MockHttpSession admin = Session.loggedIn(http, "admin");
        MockHttpServletResponse both =
                answer(get("/api/cases").session(admin).header("Authorization", "Bearer " + secret));
        assertThat(both.getStatus()).isEqualTo(200);
        assertThat(asked()).containsEntry(Meta.ACTOR, WHO);
        assertThat(answer(get("/api/directory").session(admin)).getStatus()).isEqualTo(200);
        assertThat(asked()).containsEntry(Meta.ACTOR, "admin");
    }

    @Test
    @DisplayName("凭令牌办理照常记录；须再次确认身份的办不了，即使浏览器刚确认过")
    void actsButNotSolemnOnes() throws Exception {
        String secret = made(TokenScope.ACT);
        MockHttpSession proved = Session.loggedIn(http, WHO);
        body(answer(
                form(proved, "n" + UUID.randomUUID().toString().substring(0, 8), "CASES", day(1), FakeBuses.PASSWORD)));
        buses.acts.clear();

        assertThat(answer(acting(secret, "answer-chase")).getStatus()).isNotEqualTo(403);
        MockHttpServletResponse solemn = answer(acting(secret, "sign-reply").session(proved));
        assertThat(solemn.getStatus()).isEqualTo(403);
        assertThat(body(solemn)).contains("urn:banli:problem:confirm", "不能凭接口令牌");
        assertThat(buses.acts)
                .noneMatch(act -> act.getPayloadType().getSimpleName().equals("SignReply"));
        assertThat(answer(acting(secret, "sign-reply").header("Banli-Entry", "HISTORICAL"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("过期、口令或职务变动、没有职务、不认识的，都是 401，中英文说明；用一次记一次")
    void overAtOnce() throws Exception {
        refusedAs("banli_" + "x".repeat(43), "没有这个令牌", "no such token");
        refusedAs("", "没有这个令牌", "no such token");
        assertThat(read(rows.given(WHO, LocalDate.now().minusDays(2), TokenScope.CASES), "/api/cases")
                        .getStatus())
                .isEqualTo(401);

        String used = made(TokenScope.CASES);
        read(used, "/api/cases");
        read(used, "/api/cases");
        Token token = rows.of(WHO).stream()
                .filter(one -> one.usedAt() != null)
                .findFirst()
                .orElseThrow();
        assertThat(token.usedFrom()).isEqualTo("127.0.0.1");
        assertThat(record.of(SecurityEvent.TOKEN_USED, WHO))
                .filteredOn(event -> token.id().equals(event.detail()))
                .hasSize(1);

        String without = made(TokenScope.CASES);
        buses.person(WHO);
        assertThat(read(without, "/api/cases").getStatus()).isEqualTo(401);
        buses.forget();
        assertThat(read(without, "/api/cases").getStatus()).isEqualTo(200);
        buses.epoch(1);
        refusedAs(without, "停用", "ended");
        buses.epoch(0);
        refusedAs(without, "停用", "ended");
    }

    /** As whom the last question about cases or the directory was asked. */
    private Map<String, Object> asked() {
        return buses.questions.stream()
                .filter(one -> one.getPayload() instanceof FindCases || one.getPayload() instanceof ReadDirectory)
                .reduce((_, later) -> later)
                .orElseThrow()
                .getMetaData();
    }

    private void refusedAs(String secret, String zh, String en) throws Exception {
        MockHttpServletResponse refused = read(secret, "/api/cases");
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(body(refused)).contains(zh, en);
    }

    private String made(TokenScope... scopes) {
        return rows.given(WHO, LocalDate.now().plusDays(1), scopes);
    }

    private static String day(int days) {
        return LocalDate.now().plusDays(days).toString();
    }

    private static MockHttpServletRequestBuilder form(
            MockHttpSession session, String name, String scope, String lastDay, String password) {
        MockHttpServletRequestBuilder form = post("/me/tokens")
                .session(session)
                .with(csrf())
                .param("name", name)
                .param("scope", scope)
                .param("lastDay", lastDay);
        return password == null ? form : form.param("_password", password);
    }

    private static MockHttpServletRequestBuilder acting(String secret, String act) {
        return post("/api/cases/abc-1/acts/" + act)
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .content("{}");
    }

    private MockHttpServletResponse read(String secret, String path) throws Exception {
        return answer(get(path).header("Authorization", "Bearer " + secret));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
