package banli.desk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.calendar.DayMark;
import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.DeadlineMoves.Move;
import banli.language.query.deadline.DeadlineMoves.Stays;
import banli.language.query.deadline.DueCalendar;
import banli.language.query.deadline.DueCalendar.Day;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.deadline.ShowDueCalendar;
import banli.language.query.deadline.SupposeExtension;
import banli.language.query.deadline.SupposeRules;
import banli.language.query.deadline.SupposeStart;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("期限各页")
class DeadlinePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final CaseId CASE = new CaseId("case-1");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("旧地址带着筛选转到新页")
    void theOldAddressLeadsOn() throws Exception {
        MockHttpServletResponse answer = answer(get("/due?section=yanglao"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/deadlines?section=yanglao");
    }

    @Test
    @DisplayName("日历的每一格有形状、件数和文字，点开列出的正是这一天；节假日与调休都有字")
    void aDayListsWhatItCounts() throws Exception {
        buses.answer(
                ShowDueCalendar.class,
                asked -> new DueCalendar(
                        7,
                        DAY,
                        "v#1",
                        5,
                        List.of(
                                new Day(DAY.minusDays(1), DayMark.HOLIDAY, new Text("元旦", "New Year"), true, Map.of()),
                                new Day(DAY, DayMark.MAKE_UP, null, true, Map.of(Light.RED, 2L, Light.GREEN, 3L)))));
        String page = body(get("/deadlines?section=yanglao&year=2026"), 200);
        assertThat(page)
                .contains("href=\"/deadlines?section=yanglao&amp;year=2026&amp;day=2026-12-02#list\"")
                .contains("■ 超期 2")
                .contains("● 正常 3")
                .contains("class=\"red warm\"")
                .contains("title=\"2026-12-01 元旦\"")
                .contains(">班</small>");

        body(get("/deadlines?year=2026&day=2026-12-02&state=RED&kind=REPLY"), 200);
        assertThat(asked(ListDue.class))
                .last()
                .isEqualTo(new ListDue(null, null, DeadlineKind.REPLY, Light.RED, DAY, DAY, 1, 100));
        assertThat(asked(ShowDueCalendar.class))
                .contains(new ShowDueCalendar(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, DeadlineKind.REPLY, Light.RED));
    }

    @Test
    @DisplayName("待批的延期写明准予后的日期，两个动作各有链接")
    void theInboxLeadsToBothActs() throws Exception {
        buses.answer(
                SupposeExtension.class,
                asked -> new DeadlineMoves(1, List.of(move(asked.cases().getFirst(), 30)), List.of()));
        assertThat(body(get("/deadlines/extensions"), 200))
                .contains("2027-01-01")
                .contains("/do/grant-extension")
                .contains("/do/refuse-extension");
        buses.answer(
                SupposeExtension.class,
                asked -> new DeadlineMoves(
                        1, List.of(), List.of(new Stays(asked.cases().getFirst(), new Text("超过上限", "too long")))));
        assertThat(body(get("/deadlines/extensions"), 200)).contains("不能准予：超过上限");
    }

    @Test
    @DisplayName("设想：写错的留在表单里并说明；案号查得到案件；结果写明从哪天到哪天")
    void whatIf() throws Exception {
        assertThat(body(get("/deadlines/what-if?suppose=days&off=abc"), 422))
                .contains("value=\"abc\"")
                .contains("请写日期");
        assertThat(body(get("/deadlines/what-if?suppose=days"), 422)).contains("请写明至少一天");
        assertThat(body(get("/deadlines/what-if?suppose=start&case=21-168"), 422))
                .contains("value=\"21-168\"");
        assertThat(asked(SupposeRules.class)).isEmpty();

        running();
        buses.answer(SupposeRules.class, asked -> new DeadlineMoves(3, List.of(move(CASE, 2)), List.of()));
        assertThat(body(get("/deadlines/what-if?suppose=days&off=2026-12-03~2026-12-04,2026-12-08"), 200))
                .contains("其中 1 项会变动")
                .contains("2026-12-02")
                .contains("2026-12-04")
                .contains("+2");
        assertThat(asked(SupposeRules.class))
                .containsExactly(new SupposeRules(
                        List.of(CASE),
                        null,
                        null,
                        null,
                        List.of(DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(6)),
                        null));

        body(get("/deadlines/what-if?suppose=start&case=21-168&kind=REPLY&start=2026-09-10"), 200);
        assertThat(asked(SupposeStart.class))
                .containsExactly(new SupposeStart(Specimens.CASE, DeadlineKind.REPLY, LocalDate.of(2026, 9, 10)));
    }

    @Test
    @DisplayName("采用规则前逐案看：适用哪些案件、共计、变灯、新约束和不再约束的规则，都可导出；没有影响的说没有")
    void aPolicyBeforeItIsAdopted() throws Exception {
        running();
        buses.answer(
                SupposeRules.class,
                asked -> new DeadlineMoves(
                        3,
                        List.of(move(CASE, 2)),
                        List.of(),
                        List.of(new DeadlineMoves.RulesMoved(CASE, List.of("revisit-before-closing"), List.of())),
                        new Text("这份规则也适用于此前交办的案件。", "For earlier cases too.")));
        assertThat(body(get("/deadlines/what-if?suppose=policy&under=zhejiang&from=2026-12-01"), 200))
                .contains("这份规则也适用于此前交办的案件", "涉及 1 件案件；1 项推迟，0 项提前")
                .contains("约束的规则", "办后未回访", "export=rules.csv", "/export/moves.xlsx?suppose=policy");
        assertThat(asked(SupposeRules.class))
                .containsExactly(SupposeRules.under(List.of(CASE), "zhejiang", LocalDate.of(2026, 12, 1)));
        assertThat(body(get("/deadlines/what-if?suppose=policy"), 422)).contains("此项必填");
        buses.answer(SupposeRules.class, asked -> new DeadlineMoves(3, List.of(), List.of()));
        assertThat(body(get("/deadlines/what-if?suppose=policy&under=zhejiang&lang=en"), 200))
                .contains("No deadline would move");
    }

    @Test
    @DisplayName("采用前预览：不记录任何事实；读不懂的说明；管理员可带着文件回到采用表单")
    void aPreviewBeforeAdopting() throws Exception {
        running();
        MockHttpServletRequestBuilder sent = post("/deadlines/what-if")
                .param("is", "calendar")
                .param("document", "{\"year\": 2026}")
                .param("year", "2026")
                .param("place", "shanghai")
                .with(csrf());
        buses.answer(SupposeRules.class, asked -> new DeadlineMoves(3, List.of(), List.of()));
        String page = body(sent, 200);
        assertThat(page)
                .contains("没有期限会变动")
                .contains("action=\"/admin/do/propose-calendar\"")
                .contains("name=\"place\" value=\"shanghai\"")
                .contains("{&quot;year&quot;: 2026}");
        assertThat(buses.acts).isEmpty();

        buses.answer(SupposeRules.class, asked -> {
            throw new QueryExecutionException(
                    "refused",
                    null,
                    new Refused(
                            Refused.Code.FIELD,
                            List.of(),
                            List.of(new FieldError("calendar", new Text("无法读取：缺少部分", "cannot be read")))));
        });
        assertThat(body(sent, 422)).contains("无法读取：缺少部分").contains("{&quot;year&quot;: 2026}");
    }

    private void running() {
        DueRow row =
                Reshaped.of(Specimens.full(DueRow.class)).with("caseId", CASE).make();
        buses.answer(ListDue.class, asked -> new DueList(7, 1, List.of(row)));
    }

    private static Move move(CaseId caseId, int days) {
        return new Move(
                caseId,
                null,
                new Deadline(DeadlineKind.REPLY, DAY, null, null),
                new Deadline(DeadlineKind.REPLY, DAY.plusDays(days), null, null));
    }

    private <Q> List<Q> asked(Class<Q> question) {
        return buses.questions.stream()
                .map(asked -> asked.getPayload())
                .filter(question::isInstance)
                .<Q>map(question::cast)
                .toList();
    }

    private String body(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(Session.of(Office.ADMIN))).andReturn().getResponse();
    }
}
