package banli.desk.page;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.SentForms;
import banli.desk.Session;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@DeskTest
@DisplayName("大屏")
class WallScreenTest {
    private static final String WALL = "/board?kiosk=1";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession session;

    @BeforeEach
    void fixedToTheWall() throws Exception {
        buses.forget();
        session = Session.loggedIn(http, "supervisor");
        assertThat(body(answered(get(WALL)), 200)).contains("固定为大屏", "action=\"/board/wall\"");
        assertThat(answered(post("/board/wall").with(csrf())).getRedirectedUrl())
                .isEqualTo(WALL);
    }

    @Test
    @DisplayName("不因闲置退出，页面也不倒计时")
    void notPutOut() throws Exception {
        session.setAttribute("banli.used", Instant.now().minus(Duration.ofDays(3)));

        String html = body(answered(get(WALL)), 200);

        assertThat(html).contains("data-idle=\"0\"", "退出大屏").doesNotContain("id=\"idle\"");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    @DisplayName("没有要人办理的内容：没有催办，没有链接，只有看的")
    void nothingToActUpon() throws Exception {
        String html = body(answered(get(WALL)), 200);

        assertThat(html.substring(html.indexOf("<main")))
                .contains("class=\"chip\"", "class=\"feed\"")
                .doesNotContain("/chase", "/admin", "href=\"/cases");
    }

    @Test
    @DisplayName("只能看：办理和接口一律拒绝，什么也不记录；其他页面都回到大屏；退出登录可以")
    void onlyRead() throws Exception {
        String refused = body(answered(SentForms.contact("有人路过").with(csrf())), 403);
        assertThat(refused).contains("只看看板", "再登录");
        assertThat(answered(post("/chase").param("key", "x").with(csrf())).getStatus())
                .isEqualTo(403);
        assertThat(answered(get("/api/cases")).getStatus()).isEqualTo(403);
        assertThat(answered(get("/cases")).getRedirectedUrl()).isEqualTo(WALL);
        assertThat(answered(get("/board")).getRedirectedUrl()).isEqualTo(WALL);
        assertThat(buses.acts).isEmpty();

        answered(post("/logout").with(csrf()));
        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpServletResponse answered(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.session(session)).andReturn().getResponse();
    }
}
