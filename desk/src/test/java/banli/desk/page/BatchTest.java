package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.SentForms;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("批量办理页")
class BatchTest {
    private static final String KEY = "7a0d4ab4-58a5-4be1-9e1c-6d4f31e2b002";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        buses.answer(RehearseAct.class, asked -> new ReplyRehearsed(List.of(), List.of()));
    }

    @Test
    @DisplayName("先逐件预演，什么也不记录；两种语言都读得通")
    void thePreview() throws Exception {
        for (String language : List.of("zh", "en")) {
            for (String act : List.of("assign-case", "deliver-reply", "close-case", "archive-case")) {
                String page = body(get("/batch?act=" + act + "&lang=" + language), Office.REGISTRY, 200);
                assertThat(page).doesNotContain("??").contains("name=\"act\"");
            }
        }
        assertThat(buses.acts).isEmpty();
        assertThat(body(get("/batch?lang=zh"), Office.REGISTRY, 200)).contains("请先选择要办理的动作");
    }

    @Test
    @DisplayName("每件各记一次，各用自己的编号；没有选的，什么也不记录")
    void eachUnderAKeyOfItsOwn() throws Exception {
        body(sent("assign-case", "case-1", "case-2", "case-1"), Office.REGISTRY, 200);
        assertThat(buses.acts.stream().<Object>map(act -> act.getPayload()))
                .hasSize(2)
                .allMatch(act -> act instanceof AssignCase);
        assertThat(buses.acts.stream()
                        .map(act -> act.getMetaData().get(Meta.KEY).toString()))
                .containsExactly("assign-case/" + KEY + "/case-1/0", "assign-case/" + KEY + "/case-2/0");
        buses.forget();
        body(sent("assign-case"), Office.REGISTRY, 200);
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("每三件有一件办不了：其余照办，逐件说明；一次二十件，页面自己接着办，办过的不再办")
    void everyThirdIsRefused() throws Exception {
        AtomicInteger turn = new AtomicInteger();
        buses.decide(_ -> {
            if (turn.incrementAndGet() % 3 == 0) {
                throw SentForms.refused(Refused.Code.RULE, "stage-allows", List.of());
            }
            return new Recorded("case", 3, 1, false);
        });
        String[] cases =
                IntStream.rangeClosed(1, 45).mapToObj(at -> "case-" + at).toArray(String[]::new);

        String first = body(sent("assign-case", cases), Office.REGISTRY, 200);
        assertThat(first)
                .contains("所选 45 件，已轮到 20 件，办成 14 件", "name=\"sent\" value=\"20\"", "name=\"done\" value=\"14\"")
                .contains("没有办理：")
                .contains("hx-post=\"/batch\"");
        body(sent("assign-case", cases).param("sent", "20").param("done", "14"), Office.REGISTRY, 200);
        String last = body(sent("assign-case", cases).param("sent", "40").param("done", "28"), Office.REGISTRY, 200);
        assertThat(last).contains("所选 45 件，办成 31 件").doesNotContain("name=\"sent\"");
        assertThat(buses.acts.stream().map(act -> act.getMetaData().get(Meta.KEY)))
                .doesNotHaveDuplicates()
                .hasSize(45);
    }

    @Test
    @DisplayName("办到一半确认失效：说明停在哪里、为什么、余下几件，就地确认后接着办；口令不对也说明")
    void theProofLapsesInTheMiddle() throws Exception {
        String[] cases =
                IntStream.rangeClosed(1, 45).mapToObj(at -> "case-" + at).toArray(String[]::new);
        for (String language : List.of("zh", "en")) {
            assertThat(body(halfway(cases).param("lang", language), Office.REGISTRY, 200))
                    .doesNotContain("??", "hx-trigger")
                    .contains(
                            "class=\"many\"", "name=\"_password\"", "name=\"sent\" value=\"20\"", "hx-post=\"/batch\"")
                    .contains("name=\"_at\" value=\"/batch?act=deliver-reply\"")
                    .contains(
                            language.equals("zh")
                                    ? "已轮到 20 件，办成 18 件，余 25 件；已停下"
                                    : "20 had their turn, 18 are done and 25 are left")
                    .contains(language.equals("zh") ? "请先确认是您本人" : "Confirm first that it is you");
        }
        assertThat(body(halfway(cases).param("_password", "wrong"), Office.REGISTRY, 200))
                .contains("口令不对", "余 25 件；已停下");
        assertThat(body(halfway(cases).param("_proof", "issuer"), Office.REGISTRY, 302))
                .isEmpty();
        assertThat(buses.acts).isEmpty();
    }

    private static MockHttpServletRequestBuilder halfway(String... cases) {
        return sent("deliver-reply", cases)
                .param("_at", "/batch?act=deliver-reply")
                .param("way", "POST")
                .param("sent", "20")
                .param("done", "18");
    }

    @Test
    @DisplayName("案件自己不在这一环节的，如再次答复的送达：由批量办理的链接转到逐件的表单")
    void whatIsDueByItself() throws Exception {
        assertThat(http.perform(get("/batch?act=deliver-reply&case=abc-9").with(Session.of(Office.REGISTRY)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/cases/abc-9/do/deliver-reply");
        assertThat(body(get("/batch?act=assign-case&case=" + Specimens.CASE), Office.REGISTRY, 200))
                .contains("name=\"case\"");
    }

    @Test
    @DisplayName("办完的页仍是本页，由此去下一件待办")
    void whatBecameOfThem() throws Exception {
        String page = body(sent("assign-case", "case-1"), Office.REGISTRY, 200);

        assertThat(page)
                .contains("已记录，", "<a href=\"/inbox\">办完看下一件待办")
                .containsPattern("href=\"/batch\" aria-current=\"page\"")
                .doesNotContainPattern("href=\"/\" aria-current=\"page\"");
    }

    @Test
    @DisplayName("页名是所办的动作；送达的方式不替人选，没有选就不办")
    void theWayIsChosen() throws Exception {
        assertThat(body(get("/batch?act=deliver-reply"), Office.REGISTRY, 200))
                .contains("<h1>送达</h1>", "<title>送达")
                .doesNotContainPattern("<option value=\"IN_PERSON\"[^>]*selected");
        assertThat(body(sent("deliver-reply", "case-1"), Office.REGISTRY, 200)).contains("请选择方式");
        assertThat(buses.acts).isEmpty();
        body(sent("archive-case", "case-1").param("way", "THIRTY_YEARS"), Office.REGISTRY, 200);
        assertThat(buses.acts).isNotEmpty();
    }

    @Test
    @DisplayName("不是本职的动作办不了，其他职务打不开")
    void othersMayNot() throws Exception {
        body(get("/batch"), Office.SUPERVISOR, 403);
        body(sent("approve-routing", "case-1"), Office.REGISTRY, 403);
        body(sent("no-such-act", "case-1"), Office.REGISTRY, 404);
        assertThat(buses.acts).isEmpty();
    }

    private static MockHttpServletRequestBuilder sent(String act, String... cases) {
        MockHttpServletRequestBuilder form =
                post("/batch").param("key", KEY).param("act", act).with(csrf());
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
