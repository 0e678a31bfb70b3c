package banli.desk.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Specimens;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

// A desk of its own: elsewhere the test library puts a session's token in the place of ours.
@DeskTest
@TestPropertySource(properties = "banli.login.longest=11h")
@DisplayName("陌生人不占会话")
class StrangersTest {
    private static final String FORM = "/cases/" + Specimens.CASE + "/reply";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("三千次匿名提交，登录页、表单、链接、要登录的页面：一个会话也没有")
    void noneAreMade() throws Exception {
        for (int i = 0; i < 600; i++) {
            for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
                post("/login").param("username", "x").param("password", "y"),
                post(FORM).param("_person", "section").param("text", "写了一半"),
                post("/intake").param("_person", "section").param("title", "x"),
                get("/login"),
                get("/board?" + i)
            }) {
                assertThat(sent(request).getRequest().getSession(false)).isNull();
            }
        }
        assertThat(sent(get("/f/none")).getRequest().getSession(false)).isNull();
        assertThat(sent(post("/f/none")).getRequest().getSession(false)).isNull();
    }

    @Test
    @DisplayName("没有会话也能登录：校验码在 Cookie 里，想去的页面也在；登录后是新的会话")
    void loggingInWithout() throws Exception {
        MockHttpServletResponse wanted =
                sent(get("/board?late=true").accept(MediaType.TEXT_HTML)).getResponse();
        MockHttpServletResponse page = sent(get("/login")).getResponse();
        Cookie[] cookies = Stream.of(wanted.getCookies(), page.getCookies())
                .flatMap(Stream::of)
                .toArray(Cookie[]::new);
        assertThat(cookies).extracting(Cookie::getName).contains("banli-token", "banli-wanted");

        MvcResult forged = sent(login("registry"));
        MvcResult in = sent(login("registry").cookie(cookies).param("_csrf", token(page.getContentAsString())));

        assertThat(forged.getRequest().getSession(false)).isNull();
        assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/board?late=true");
        assertThat(in.getRequest().getSession(false)).isNotNull();
    }

    @Test
    @DisplayName("页面里脚本要的数目、图片不是想去的页面；整页再取的是")
    void whatAPageFetches() throws Exception {
        for (String fetched : new String[] {"/notices/count", "/days.svg", "/cases/x/phrases"}) {
            assertThat(sent(get(fetched).accept(MediaType.ALL)).getResponse().getCookie("banli-wanted"))
                    .as(fetched)
                    .isNull();
        }
        assertThat(sent(get("/board").accept(MediaType.ALL).header("HX-Request", "true"))
                        .getResponse()
                        .getCookie("banli-wanted"))
                .isNotNull();
    }

    @Test
    @DisplayName("想去的页面只能是本系统的路径")
    void nowhereElse() throws Exception {
        for (String elsewhere : new String[] {"//evil.example/x", "https://evil.example", "/\\evil.example", "x"}) {
            String kept = Base64.getUrlEncoder().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));
            MvcResult in = loggedIn("registry", new Cookie("banli-wanted", kept));
            assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/");
        }
    }

    @Test
    @DisplayName("本人用过的浏览器，会话结束后提交的内容仍然留下；陌生人的和改动过的不留")
    void aKnownBrowserKeepsWhatWasTyped() throws Exception {
        MvcResult in = loggedIn("section");
        Cookie known = Stream.of(in.getResponse().getCookies())
                .filter(cookie -> cookie.getName().equals("banli-known"))
                .findFirst()
                .orElseThrow();

        assertThat(typed("section", known)).isEqualTo("/login?kept");
        assertThat(typed("registry", known)).isEqualTo("/login?old");
        assertThat(typed("section", new Cookie("banli-known", known.getValue() + "A")))
                .isEqualTo("/login?old");
        assertThat(typed("section", new Cookie("banli-known", "9" + known.getValue())))
                .isEqualTo("/login?old");
        assertThat(typed("section", new Cookie("banli-known", ".."))).isEqualTo("/login?old");
    }

    @Test
    @DisplayName("会话号在登录时更换")
    void theSessionIsNew() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();
        String page = sent(get("/login").session(before)).getResponse().getContentAsString();
        MvcResult in = sent(login("section").session(before).param("_csrf", token(page)));

        assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(in.getRequest().getSession(false).getId()).isNotEqualTo(id);
    }

    private MvcResult loggedIn(String user, Cookie... more) throws Exception {
        MockHttpServletResponse page = sent(get("/login")).getResponse();
        Cookie[] cookies =
                Stream.of(page.getCookies(), more).flatMap(Stream::of).toArray(Cookie[]::new);
        return sent(login(user).cookie(cookies).param("_csrf", token(page.getContentAsString())));
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String typed(String person, Cookie known) throws Exception {
        return sent(post(FORM).cookie(known).param("_person", person).param("text", "写了一半"))
                .getResponse()
                .getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder login(String user) {
        return post("/login").param("username", user).param("password", FakeBuses.PASSWORD);
    }

    private MvcResult sent(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn();
    }
}
