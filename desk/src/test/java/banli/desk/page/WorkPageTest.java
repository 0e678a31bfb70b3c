package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import banli.language.query.screens.Reactions;
import banli.language.query.screens.Reactions.WaitingReaction;
import banli.language.query.screens.ReadReactions;
import banli.language.query.screens.ReadWork;
import banli.language.query.screens.ReadingRetried;
import banli.language.query.screens.RetryReading;
import banli.language.query.screens.StopReason;
import banli.language.query.screens.Work;
import banli.language.query.screens.Work.ScreenAtWork;
import banli.language.query.screens.Work.StoppedReading;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("后台工作页")
class WorkPageTest {
    private static final Instant THEN = Instant.parse("2021-05-01T02:00:00Z");
    private static final StoppedReading STOPPED = new StoppedReading(
            "district-cppcc-6-5-21-168",
            new CaseId("district-cppcc-6-5-21-168"),
            "21-168",
            "关于终端设备的建议",
            "cases",
            new Text("案件各屏", "Cases"),
            1234,
            7,
            "case-accepted",
            new Text("内容无法读取。", "The content cannot be read."),
            StopReason.READ,
            THEN,
            3);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("停读的案件：哪一件、第几号事实、为什么、从何时起、后面几条在等；管理员可重新读取，别人不能")
    void whatIsStopped() throws Exception {
        buses.answer(ReadWork.class, asked -> work(1290, 1300, List.of(STOPPED)));

        assertThat(page(Office.ADMIN, "/admin/work"))
                .contains("21-168", "关于终端设备的建议", "第 1234 号事实", "第 8 条", "内容无法读取。", "2021-05-01 10:00", "3 条在等")
                .contains("action=\"/admin/work/retry\"", "value=\"district-cppcc-6-5-21-168\"")
                .contains("还有 10 条事实没有读", "1291 / 1301 条", "约 20 秒");
        assertThat(page(Office.SUPERVISOR, "/admin/work?lang=en"))
                .contains("Fact 1234", "The content cannot be read.", "An administrator can")
                .doesNotContain("/admin/work/retry");
    }

    @Test
    @DisplayName("都读完、没有搁置：各以一句话说明")
    void allIsWell() throws Exception {
        buses.answer(ReadWork.class, asked -> work(1300, 1300, List.of()));
        buses.answer(ReadReactions.class, asked -> new Reactions(1300L, null, null, List.of(), 0));

        assertThat(page(Office.ADMIN, "/admin/work"))
                .contains("已读完全部事实，直到第 1300 号", "没有读不了的事实", "没有搁置的后续动作", "办到第 1300 号事实");
    }

    @Test
    @DisplayName("正在逐案办的：说出是什么，办了几件，共几件")
    void howFarItIs() throws Exception {
        buses.answer(ReadWork.class, asked -> work(1300, 1300, List.of()));
        Reactions.Doing doing = new Reactions.Doing(new Text("重算期限", "recounting"), 1_200, 4_000);
        buses.answer(ReadReactions.class, asked -> new Reactions(1300L, doing, null, List.of(), 0));

        assertThat(page(Office.ADMIN, "/admin/work")).contains("正在重算期限：已办 1200 件，共 4000 件");
    }

    @Test
    @DisplayName("搁置的后续动作：该办什么、为什么没办成、出自哪一号事实")
    void whatWaitsToFollow() throws Exception {
        WaitingReaction one = new WaitingReaction(
                88L,
                "case-1",
                "reply-delivered",
                new Text("请提出人填写征询意见表", "Ask"),
                new Text("办理时出错", "It failed"),
                THEN,
                THEN);
        buses.answer(ReadReactions.class, asked -> new Reactions(90L, null, null, List.of(one), 1));

        assertThat(page(Office.ADMIN, "/admin/work")).contains("请提出人填写征询意见表", "办理时出错", "出自第 88 号事实", "搁置 1 件");
    }

    @Test
    @DisplayName("重新读取以管理员职务发问；读完与仍停都说明白")
    void readAgain() throws Exception {
        buses.answer(RetryReading.class, asked -> new ReadingRetried(asked.stream(), true, null));
        assertThat(retried()).isEqualTo("/admin/work?retried=user%3Ali");
        assertThat(buses.questions)
                .filteredOn(asked -> asked.getPayload() instanceof RetryReading)
                .singleElement()
                .satisfies(asked -> assertThat(asked.getMetaData()).containsEntry(Meta.OFFICE, Office.ADMIN.name()));
        assertThat(page(Office.ADMIN, "/admin/work?retried=user:li")).contains("“user:li”已重新读取");

        buses.answer(RetryReading.class, asked -> new ReadingRetried(asked.stream(), false, 1234L));
        assertThat(retried()).isEqualTo("/admin/work?still=1234");
        assertThat(page(Office.ADMIN, "/admin/work?still=1234")).contains("第 1234 号事实仍然读不了");
    }

    @Test
    @DisplayName("看板上的警示通向后台工作页")
    void theBoardLeadsHere() throws Exception {
        buses.answer(ShowBoard.class, asked -> new Board(7, List.of(), List.of(), List.of(), List.of(), List.of(), 2));

        assertThat(page(Office.SUPERVISOR, "/board")).contains("href=\"/admin/work#unreadable\"");
    }

    private static Work work(long position, long head, List<StoppedReading> stopped) {
        return new Work(
                position,
                head,
                1_250,
                30,
                List.of(new ScreenAtWork("cases", new Text("案件各屏", "Cases"), stopped.size())),
                stopped,
                List.of());
    }

    private String retried() throws Exception {
        return answer(post("/admin/work/retry").param("stream", "user:li").with(csrf()), Office.ADMIN)
                .getRedirectedUrl();
    }

    private String page(Office office, String path) throws Exception {
        MockHttpServletResponse answer = answer(get(path), office);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Office office) throws Exception {
        return http.perform(request.with(Session.of(office))).andReturn().getResponse();
    }
}
