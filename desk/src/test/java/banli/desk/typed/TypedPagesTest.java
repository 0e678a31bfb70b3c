package banli.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.DraftsInMemory;
import banli.desk.FakeBuses;
import banli.desk.SentForms;
import banli.desk.Session;
import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.word.Office;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DeskTest
@DisplayName("草稿：谁的就是谁的")
class TypedPagesTest {
    private static final String OWN = "SECTION|yanglao|";
    private static final String LENT = "SECTION|jiuzhu|jiuzhu";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private DraftsInMemory drafts;

    private RequestPostProcessor both;

    @BeforeEach
    void quiet() {
        buses.forget();
        SentForms.nothingSince(buses);
        HeldOffice own = new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null);
        HeldOffice lent = new HeldOffice(Office.SECTION, "jiuzhu", "社会救助科", "jiuzhu");
        buses.person("section2", own, lent);
        both = authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Person("section2", "王海波", List.of(own, lent)), null, List.of()));
    }

    @Test
    @DisplayName("一个职务下填的，另一个职务下不显示，只说另有一份；选了那个职务才看得到")
    void eachOfficeHasItsOwn() throws Exception {
        answered(typed(LENT, "代人写的话", "tab-1"), both, 200);

        assertThat(page(SentForms.CONTACT, both)).doesNotContain("代人写的话").contains("另有未提交的草稿");
        assertThat(page(SentForms.CONTACT + "?_as=" + LENT.replace("|", "%7C"), both))
                .contains("代人写的话", "已存草稿");
    }

    @Test
    @DisplayName("不是自己的职务存不进去；别人的草稿打不开，也删不掉；没有登录、没有校验码的不收")
    void othersDrafts() throws Exception {
        answered(typed(OWN, "我写的话", "tab-1"), both, 200);
        String id = drafts.of("section2").getFirst().id();

        assertThat(answered(typed("CHIEF_LEADER||", "冒名", "tab-2"), both, 403)).doesNotContain("冒名");
        RequestPostProcessor another = Session.of(Office.SECTION);
        assertThat(page(SentForms.CONTACT + "?_draft=" + id, another)).doesNotContain("我写的话");
        http.perform(typed("", "改成别的", "tab-9")
                .param("_draft", id)
                .param("_stamp", "tab-1:1")
                .with(another)
                .with(csrf()));
        http.perform(post("/typed/forget")
                .param("_at", "/me")
                .param("_draft", id)
                .with(another)
                .with(csrf()));
        assertThat(drafts.of("section2"))
                .hasSize(1)
                .first()
                .asString()
                .contains("我写的话")
                .doesNotContain("改成别的");

        assertThat(http.perform(typed(OWN, "没有校验码", "tab-3").with(both))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(http.perform(typed(OWN, "没有登录", "tab-3").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(drafts.of("section2")).hasSize(1);
    }

    @Test
    @DisplayName("去处只能是本系统的页面；过长的用一句话说明")
    void badInput() throws Exception {
        for (String elsewhere : List.of("//evil.example/x", "https://evil.example", "/\\evil", "x", "", "/a\r\nb")) {
            assertThat(http.perform(post("/typed/forget")
                                    .param("_at", elsewhere)
                                    .with(both)
                                    .with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .isNull();
        }
        assertThat(answered(typed(OWN, "字".repeat(400_001), "tab-1"), both, 413))
                .contains("草稿过长");
        assertThat(drafts.of("section2")).isEmpty();
    }

    @Test
    @DisplayName("记录后只删提交的那一份；另一窗口所填的还在，并说明；本人页列出，可以放弃")
    void recordedGoesAlone() throws Exception {
        answered(typed(OWN, "第一个窗口", "tab-1"), both, 200);
        String first = drafts.of("section2").getFirst().id();
        answered(typed(OWN, "第二个窗口", "tab-2"), both, 200);
        assertThat(page(SentForms.CONTACT, both)).contains("第二个窗口", "另有未提交的草稿");
        assertThat(page("/me", both)).contains("未提交的草稿", "记录联系", "_draft=" + first);

        http.perform(SentForms.contact("第一个窗口")
                .param("_as", OWN)
                .param("_at", SentForms.CONTACT)
                .param("_draft", first)
                .with(both)
                .with(csrf()));

        assertThat(buses.acts).hasSize(1);
        assertThat(drafts.of("section2")).hasSize(1).first().asString().contains("第二个窗口");
    }

    private static MockHttpServletRequestBuilder typed(String office, String summary, String tab) {
        return post("/typed")
                .header("Banli-Autosave", "1")
                .param("_at", SentForms.CONTACT)
                .param("_as", office)
                .param("_tab", tab)
                .param("_turn", "1")
                .param("summary", summary);
    }

    private String answered(MockHttpServletRequestBuilder request, RequestPostProcessor who, int status)
            throws Exception {
        return SentForms.body(
                http.perform(request.with(who).with(csrf())).andReturn().getResponse(), status);
    }

    private String page(String address, RequestPostProcessor who) throws Exception {
        MockHttpServletResponse answer = http.perform(
                        get(java.net.URI.create(address)).with(who))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
