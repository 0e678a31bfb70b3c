package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.MeetingCommand.PassDecision;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("交接页")
class HandoverTest {
    private static final String KEY = "7a0d4ab4-58a5-4be1-9e1c-6d4f31e2b001";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("先逐件预演，什么也不记录；两种语言都读得通")
    void thePreview() throws Exception {
        buses.answer(RehearseAct.class, asked -> new ReplyRehearsed(List.of(), List.of()));
        for (String language : List.of("zh", "en")) {
            String page = body(get("/handover?from=li&to=sun&lang=" + language), Office.REGISTRY, 200);
            assertThat(page).doesNotContain("??").contains("name=\"case\"", "name=\"reason\"");
        }
        assertThat(buses.acts).isEmpty();
        assertThat(body(get("/handover?lang=zh"), Office.REGISTRY, 200)).contains("请先选择交出人");
    }

    @Test
    @DisplayName("每件各记一次，各用自己的编号；没有选的，什么也不记录")
    void eachUnderAKeyOfItsOwn() throws Exception {
        String page = body(sent("case-1", "case-2", "case-1"), Office.REGISTRY, 200);
        assertThat(page).contains("所选 2 件，办成 2 件", ">给sun</span>", "已记录，").doesNotContain("记录 1 笔");
        assertThat(buses.acts.stream().<Object>map(act -> act.getPayload()))
                .containsExactly(
                        new HandOver(new CaseId("case-1"), "li", "sun", "调离", null),
                        new HandOver(new CaseId("case-2"), "li", "sun", "调离", null));
        assertThat(buses.acts.stream()
                        .map(act -> act.getMetaData().get(Meta.KEY).toString()))
                .containsExactly("hand-over/" + KEY + "/case-1/0", "hand-over/" + KEY + "/case-2/0");
        buses.forget();
        body(sent(), Office.REGISTRY, 200);
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("会议决定的事项一并交接，每项一条命令；被拒绝的说明缘由；不由办公室的不交接")
    void decisionsPassToo() throws Exception {
        assertThat(body(get("/handover?from=li&to=sun&lang=zh"), Office.REGISTRY, 200))
                .contains("name=\"decision\"");
        assertThat(body(get("/handover?from=li&to=sun&lang=zh"), Office.DEPUTY_LEADER, 200))
                .doesNotContain("name=\"decision\"");
        String page = body(sent("case-1").param("decision", "2021-1/2", "2021-1/2", "forged"), Office.REGISTRY, 200);
        assertThat(page).contains("已交接", "所选 1 件，办成 1 件");
        assertThat(buses.acts.getFirst().getPayload()).isEqualTo(new PassDecision("2021-1", 2, "sun", "调离"));
        assertThat(buses.acts.getFirst().getMetaData().get(Meta.KEY)).isEqualTo("pass-decision/" + KEY + "/2021-1/2");
        assertThat(buses.acts).hasSize(2);
        buses.forget();
        body(sent("case-1").param("decision", "2021-1/2"), Office.DEPUTY_LEADER, 403);
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("按科室交接：各件由其承办人转到并入的科室；没有了的不再记")
    void bySection() throws Exception {
        buses.answer(RehearseAct.class, asked -> new ReplyRehearsed(List.of(), List.of()));
        buses.answer(
                FindOpenWork.class,
                asked -> new OpenWork(
                        1,
                        List.of(new OpenWork.Part(
                                new CaseId("case-1"), "21-168", "自助终端", "li", true, 0, null, false))));
        for (String language : List.of("zh", "en")) {
            String page = body(get("/handover?section=yanglao&into=jiuzhu&lang=" + language), Office.REGISTRY, 200);
            assertThat(page).doesNotContain("??").contains("21-168", "value=\"jiuzhu\"", "name=\"case\"");
        }
        body(
                post("/handover")
                        .param("key", KEY)
                        .param("section", "yanglao")
                        .param("into", "jiuzhu")
                        .param("to", "")
                        .param("reason", "机构改革")
                        .param("case", "case-1", "case-2")
                        .with(csrf()),
                Office.REGISTRY,
                200);
        assertThat(buses.acts)
                .singleElement()
                .satisfies(act -> assertThat((Object) act.getPayload())
                        .isEqualTo(new HandOver(new CaseId("case-1"), "li", "li", "机构改革", null, "yanglao", "jiuzhu")));
    }

    @Test
    @DisplayName("其他职务打不开，也交接不了")
    void othersMayNot() throws Exception {
        body(get("/handover"), Office.SECTION, 403);
        body(sent("case-1"), Office.SUPERVISOR, 403);
        assertThat(buses.acts).isEmpty();
    }

    private static MockHttpServletRequestBuilder sent(String... cases) {
        MockHttpServletRequestBuilder form = post("/handover")
                .param("key", KEY)
                .param("from", "li")
                .param("to", "sun")
                .param("reason", "调离")
                .with(csrf());
        return cases.length == 0 ? form : form.param("case", cases);
    }

    private String body(MockHttpServletRequestBuilder request, Office office, int status) throws Exception {
        MockHttpServletResponse answer =
                http.perform(request.with(Session.of(office))).andReturn().getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }
}
