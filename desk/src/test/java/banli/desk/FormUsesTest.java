package banli.desk;

import static banli.desk.SentForms.CONTACT;
import static banli.desk.SentForms.body;
import static banli.desk.SentForms.contact;
import static banli.desk.SentForms.nothingSince;
import static banli.desk.SentForms.registration;
import static banli.desk.SentForms.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.ask.Person;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.account.HeldOffice;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("表单的其他用处")
class FormUsesTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        nothingSince(buses);
    }

    @Test
    @DisplayName("登录失效：内容留存，同一人重新登录后仍在，不自动提交；别人看不到")
    void theSessionEnded() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse turned = http.perform(
                        contact("没写完的话").session(session).param("_csrf", "old").param("_person", "section"))
                .andReturn()
                .getResponse();
        assertThat(turned.getRedirectedUrl()).isEqualTo("/login?kept");

        MockHttpServletResponse other = http.perform(
                        get(CONTACT).session(session).with(Session.of(Office.REGISTRY)))
                .andReturn()
                .getResponse();
        assertThat(body(other, 200)).doesNotContain("没写完的话");
        MockHttpServletResponse same = http.perform(
                        get(CONTACT).session(session).with(Session.of(Office.SECTION)))
                .andReturn()
                .getResponse();
        assertThat(body(same, 200)).contains("没写完的话", "还没有提交");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("登记：空行不计，条目依次编号，提出人的姓名取自通讯录")
    void registering() throws Exception {
        MockHttpServletResponse sent =
                send(http, registration().param("items[0].text", "一").param("items[2].text", "三"));

        assertThat(sent.getStatus()).isEqualTo(303);
        RegisterCase act = (RegisterCase) buses.acts.getFirst().getPayload();
        assertThat(act.items()).containsExactly(new Item(1, "一"), new Item(2, "三"));
        assertThat(act.leadProposer()).isEqualTo(new Signatory(Specimens.HOSTILE, Specimens.HOSTILE));
        assertThat(act.coSigners()).isNull();
        assertThat(act.number().number()).isEqualTo("21-168");
    }

    @Test
    @DisplayName("再加几行、查找相似往案：只显示，不提交")
    void moreRowsAndSimilarCases() throws Exception {
        assertThat(body(send(http, registration().param("items[0].text", "一").param("_more", "items:9")), 200))
                .contains("items[8].text", ">\n一<");
        assertThat(body(send(http, registration().param("_similar", "true")), 200))
                .contains("相似往案");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("代理他人：页面写明，可选以谁的名义，记录中带上委托人")
    void onBehalfOfAnother() throws Exception {
        HeldOffice own = new HeldOffice(Office.SECTION, "yanglao", "养老服务科", null);
        HeldOffice lent = new HeldOffice(Office.SECTION, "jiuzhu", "社会救助科", "jiuzhu");
        buses.person("section2", own, lent);
        Person person = new Person("section2", "王海波", List.of(own, lent));
        var login = authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));

        assertThat(body(http.perform(get(CONTACT).with(login)).andReturn().getResponse(), 200))
                .contains("以谁的名义办理", "本人", "代 jiuzhu 办理");
        http.perform(contact("谈了布点")
                .param("_as", "SECTION|jiuzhu|jiuzhu")
                .with(login)
                .with(csrf()));

        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.ON_BEHALF_OF, "jiuzhu")
                .containsEntry(Meta.ACTING_UNIT, "jiuzhu");
    }
}
