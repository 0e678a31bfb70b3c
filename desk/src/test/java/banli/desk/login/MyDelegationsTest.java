package banli.desk.login;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.query.account.HeldOffice;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.DelegationView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Office;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("本人的代理")
class MyDelegationsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession session;

    @BeforeEach
    void logIn() throws Exception {
        buses.forget();
        buses.person("li", new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null));
        buses.answer(
                ReadDirectory.class,
                asked -> new DirectoryView(
                        7,
                        null,
                        null,
                        false,
                        List.of(),
                        List.of(
                                person("li", "李四", Office.SECTION),
                                person("wu", "吴敏", Office.SUPERVISOR),
                                person("admin", "管理员", Office.ADMIN)),
                        List.of(),
                        List.of(),
                        List.of(
                                lent("li", "wu", TODAY.plusDays(3)),
                                lent("wu", "li", TODAY),
                                lent("li", "old", TODAY.minusDays(1)),
                                lent("wu", "other", TODAY.plusDays(9)))));
        session = Session.loggedIn(http, "li");
    }

    @Test
    @DisplayName("列出我委托的和我代理的，过期的、别人的不列；我委托的一点即可结束")
    void givenAndHeld() throws Exception {
        String html = answered(get("/me"), 200);

        assertThat(between(html, "id=\"given\"", "id=\"held\""))
                .contains("<b>吴敏</b>", TODAY.plusDays(3).toString(), "value=\"wu\"")
                .containsOnlyOnce("/me/do/end-delegation");
        assertThat(between(html, "id=\"held\"", "/me/do/delegate"))
                .contains("<b>吴敏</b>", "请委托人本人或管理员")
                .doesNotContain("/me/do/end-delegation");

        answered(
                post("/me/do/end-delegation")
                        .param("_key", "form-1")
                        .param("delegate", "wu")
                        .param("office", "SECTION")
                        .with(csrf()),
                303);
        assertThat(buses.acts.getFirst().getPayload()).isEqualTo(new EndDelegation("li", "wu", Office.SECTION));
    }

    @Test
    @DisplayName("委托表单只列本人可委托的职务；管理员不能作代理人")
    void onlyOfficesHeld() throws Exception {
        String html = answered(get("/me/do/delegate"), 200);

        assertThat(html)
                .contains("name=\"office\" value=\"SECTION\"", "<option value=\"吴敏\">")
                .doesNotContain("value=\"CHIEF_LEADER\"", "value=\"SUPERVISOR\"", "<option value=\"管理员\">");
    }

    @Test
    @DisplayName("管理员代人委托：选定了人，也只列那人的职务")
    void anothersOffices() throws Exception {
        session = Session.loggedIn(http, "admin");

        assertThat(answered(get("/admin/do/ask-delegation?person=wu"), 200))
                .contains("value=\"SUPERVISOR\"")
                .doesNotContain("value=\"SECTION\"", "value=\"CHIEF_LEADER\"");
    }

    @Test
    @DisplayName("没有可委托的职务时说明原因")
    void nothingToLend() throws Exception {
        session = Session.loggedIn(http, "auditor");

        assertThat(answered(get("/me"), 200)).contains("没有可以委托他人的职务").doesNotContain("/me/do/delegate");
    }

    private static PersonView person(String id, String name, Office office) {
        return new PersonView(id, name, null, List.of(new OfficeView(office, null, true)));
    }

    private static DelegationView lent(String person, String delegate, LocalDate to) {
        return new DelegationView(person, delegate, Office.SECTION, TODAY.minusDays(9), to);
    }

    private static String between(String html, String from, String to) {
        return html.substring(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
    }

    private String answered(MockHttpServletRequestBuilder request, int status) throws Exception {
        return body(http.perform(request.session(session)).andReturn().getResponse(), status);
    }
}
