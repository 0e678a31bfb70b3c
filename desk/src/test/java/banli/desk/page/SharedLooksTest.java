package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.board.ShowBoard;
import banli.language.query.screens.ListUnreadable;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("实时页面再看一遍")
class SharedLooksTest {
    private static final AtomicLong NEXT = new AtomicLong(1_000);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeBuses buses;

    private long told;

    /** A tab is open, so that the process hears of facts; each test is told of one that no other was. */
    @BeforeEach
    void aTabIsOpen() throws Exception {
        buses.forget();
        mvc.perform(get("/live?shows=board&at=0").session(new MockHttpSession()).with(Session.of(Office.CHIEF_LEADER)))
                .andExpect(request().asyncStarted());
        told = NEXT.addAndGet(1_000);
        buses.nudge(ShowBoard.class, _ -> true, told);
        buses.questions.clear();
    }

    @Test
    @DisplayName("只得到实时部分，没有页框")
    void onlyTheLivePart() throws Exception {
        String part = look("/board", Office.SUPERVISOR, told).getContentAsString(StandardCharsets.UTF_8);

        assertThat(part).startsWith("<div id=\"live\"").endsWith("</div>").doesNotContain("<html", "<nav", "_csrf");
        assertThat(mvc.perform(get("/board").with(Session.of(Office.SUPERVISOR)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(part);
    }

    @Test
    @DisplayName("地址、语言、职务都相同的，只做一次；新的事实来了再做")
    void madeOnceForAll() throws Exception {
        String first = look("/board", Office.SUPERVISOR, told).getContentAsString();
        String second = look("/board", Office.SUPERVISOR, told).getContentAsString();
        assertThat(second).isEqualTo(first);
        assertThat(boardsAsked()).isEqualTo(1);

        buses.nudge(ShowBoard.class, _ -> true, told + 1);
        look("/board", Office.SUPERVISOR, told + 1);
        assertThat(boardsAsked()).isEqualTo(2);
    }

    @Test
    @DisplayName("语言、职务、筛选不同的各做各的")
    void whatDiffersIsMadeApart() throws Exception {
        String zh = look("/board", Office.SUPERVISOR, told).getContentAsString(StandardCharsets.UTF_8);
        String en = look("/board?lang=en", Office.SUPERVISOR, told).getContentAsString(StandardCharsets.UTF_8);
        String auditor = look("/board", Office.AUDITOR, told).getContentAsString(StandardCharsets.UTF_8);
        look("/board?section=yanglao", Office.SUPERVISOR, told);

        assertThat(boardsAsked()).isEqualTo(4);
        assertThat(en).isNotEqualTo(zh);
        assertThat(zh).contains("/chase");
        assertThat(auditor).doesNotContain("/chase");
    }

    @Test
    @DisplayName("报出本进程没有听到过的事实号，自己看自己的，不影响别人")
    void anUnheardNumberIsNotShared() throws Exception {
        look("/board", Office.SUPERVISOR, told + 500);
        look("/board", Office.SUPERVISOR, told + 500);
        look("/board", Office.SUPERVISOR, told);

        assertThat(boardsAsked()).isEqualTo(3);
    }

    @Test
    @DisplayName("没有登录的看不到别人做好的")
    void nobodySeesWhatOthersMade() throws Exception {
        look("/board", Office.SUPERVISOR, told);

        MockHttpServletResponse answer =
                mvc.perform(asking("/board", told)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    @DisplayName("已无权提问的人，看不到别人做好的")
    void whoeverIsRefusedIsRefusedHereToo() throws Exception {
        look("/board", Office.SUPERVISOR, told);
        RuntimeException refusal = new QueryExecutionException("refused", null, refused());
        buses.answer(ListUnreadable.class, _ -> {
            throw refusal;
        });
        buses.answer(ShowBoard.class, _ -> {
            throw refusal;
        });

        assertThat(look("/board", Office.SUPERVISOR, told).getStatus()).isEqualTo(403);
    }

    private static Refused refused() {
        Text why = new Text("此人没有这一职务", "The person does not hold this office");
        return new Refused(Refused.Code.OFFICE, List.of(new Refusal("office", why, why)), List.of());
    }

    @Test
    @DisplayName("做不出来的不留给别人：各自再看一次")
    void aFailureIsNobodyElses() throws Exception {
        buses.answer(ShowBoard.class, _ -> {
            throw new IllegalStateException("away");
        });
        assertThat(look("/board", Office.SUPERVISOR, told).getStatus()).isEqualTo(500);
        buses.forget();

        assertThat(look("/board", Office.SUPERVISOR, told).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("浏览器收得下压缩的，给压缩的，内容一样")
    void packedForWhoUnpacks() throws Exception {
        byte[] plain = look("/board", Office.SUPERVISOR, told).getContentAsByteArray();
        MockHttpServletResponse answer = mvc.perform(asking("/board", told)
                        .header("Accept-Encoding", "gzip, deflate, br")
                        .with(Session.of(Office.SUPERVISOR)))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain);
    }

    private long boardsAsked() {
        return buses.questions.stream()
                .filter(asked -> asked.getPayload() instanceof ShowBoard)
                .count();
    }

    private MockHttpServletResponse look(String address, Office office, long number) throws Exception {
        return mvc.perform(asking(address, number).with(Session.of(office)))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder asking(String address, long number) {
        return get(address).header("Banli-Look", number);
    }
}
