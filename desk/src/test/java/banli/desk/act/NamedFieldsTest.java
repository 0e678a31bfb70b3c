package banli.desk.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("写姓名找人")
class NamedFieldsTest {
    private static final String ASK = "/admin/do/ask-office";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void people() {
        buses.forget();
        buses.answer(
                ReadDirectory.class,
                _ -> new DirectoryView(
                        1,
                        "局",
                        null,
                        false,
                        List.of(new UnitView("yanglao", "养老科", UnitKind.SECTION, null, null)),
                        List.of(
                                person("wang", "王海", "yanglao"),
                                person("li-1", "李敏", "yanglao"),
                                person("li-2", "李敏", "yanglao"),
                                person("li-3", "李敏", null)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static PersonView person(String id, String name, String unit) {
        return new PersonView(id, name, unit, List.of(new OfficeView(Office.SECTION, unit, true)));
    }

    @ParameterizedTest
    @CsvSource({"王海,wang", "王海 · 养老科,wang", " 王海 ,wang", "wang,wang", "李敏 · 养老科 · li-2,li-2", "zhang,zhang"})
    @DisplayName("写姓名、所列的样子或编号都可以；编号由办理时核对")
    void whoeverIsNamed(String typed, String id) throws Exception {
        assertThat(asked(typed).getStatus()).isEqualTo(303);
        assertThat(buses.acts)
                .singleElement()
                .satisfies(act ->
                        assertThat(((AskOffice) act.getPayload()).person()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({"李敏,叫“李敏”的不止一个", "王,没有找到“王”"})
    @DisplayName("不止一个、没有这个人的，一句话说明，什么也没有记录，所写还在")
    void nobodyOrSeveral(String typed, String sentence) throws Exception {
        MockHttpServletResponse answer = asked(typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(said(answer)).contains(sentence, "value=\"" + typed + "\"");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("表单里是一个可写的框，列出的同名者各有区别；不再是一长条选择")
    void whatIsOffered() throws Exception {
        assertThat(page(ASK + "?person=wang"))
                .contains(
                        "list=\"f-person-named\"",
                        "value=\"王海 · 养老科\"",
                        "李敏 · 养老科 · li-1",
                        "李敏 · 养老科 · li-2",
                        "value=\"李敏 · li-3\"")
                .doesNotContain("<select id=\"f-person\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王海", "王海 · 养老科", "wang"})
    @DisplayName("交接页也写姓名")
    void theHandover(String typed) throws Exception {
        buses.answer(FindOpenWork.class, asked -> {
            assertThat(asked.person()).isEqualTo("wang");
            return new OpenWork(1, List.of());
        });
        assertThat(said(http.perform(get("/handover").param("from", typed).with(Session.of(Office.REGISTRY)))
                        .andReturn()
                        .getResponse()))
                .contains("value=\"王海 · 养老科\"");
    }

    @Test
    @DisplayName("接手人找不到时什么也不列出，不会变成由承办人带走")
    void theHandoverOfNobody() throws Exception {
        String page = said(http.perform(get("/handover")
                        .param("section", "yanglao")
                        .param("into", "yanglao")
                        .param("to", "李敏")
                        .with(Session.of(Office.REGISTRY)))
                .andReturn()
                .getResponse());
        assertThat(page).contains("叫“李敏”的不止一个").doesNotContain("name=\"case\"");
    }

    private MockHttpServletResponse asked(String person) throws Exception {
        return answer(post(ASK)
                .param("_key", "form-1")
                .param("person", person)
                .param("office", "REGISTRY")
                .with(csrf()));
    }

    private String page(String path) throws Exception {
        return said(answer(get(path)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder what) throws Exception {
        return http.perform(what.with(Session.of(Office.ADMIN))).andReturn().getResponse();
    }

    private static String said(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
