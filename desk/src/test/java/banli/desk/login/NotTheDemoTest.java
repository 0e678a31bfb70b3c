package banli.desk.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.TestDesk;
import banli.desk.link.DeliveredCase;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.Office;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = TestDesk.class,
        properties = {
            "banli.demo=false",
            "management.server.port=0",
            "banli.desk.attachments=target/attachments",
            "banli.desk.link-key-file=target/desk-link.key"
        })
@AutoConfigureMockMvc
@DisplayName("真实账本的办公桌")
class NotTheDemoTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Test
    @DisplayName("接口说明须登录后查看")
    void theDescriptionIsBehindTheLogIn() throws Exception {
        for (String path : new String[] {"/v3/api-docs", "/v3/api-docs.yaml"}) {
            assertThat(http.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
                    .as(path)
                    .endsWith("/login");
            assertThat(http.perform(get(path).with(Session.of(Office.SECTION)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("没有设置访问地址时，征询表不给链接并说明；请求里的 Host 不作数")
    void noLinkFromTheHostHeader() throws Exception {
        buses.answer(ReadCaseFile.class, asked -> DeliveredCase.file(1));
        MockHttpServletResponse answer = http.perform(get("/cases/abc-1/form/zhu-fang")
                        .header("Host", "attacker.example")
                        .with(Session.of(Office.REGISTRY)))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("BANLI_DESK_ADDRESS")
                .doesNotContain("attacker.example", "/f/");
    }
}
