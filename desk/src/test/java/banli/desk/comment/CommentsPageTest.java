package banli.desk.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindWaiting;
import banli.language.query.register.Waiting;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("留言")
class CommentsPageTest {
    private static final String PAGE = "/cases/" + Specimens.CASE + "/comments";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private CommentsInMemory comments;

    @Autowired
    private NamingMe naming;

    private final Set<String> barred = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void quiet() {
        buses.forget();
        naming.changed();
        barred.clear();
        buses.answer(ListNotices.class, _ -> new NoticeList(20, List.of()));
        Colleagues.in(buses, barred);
    }

    @Test
    @DisplayName("写下的，能查阅本案的人都看得到，页上写明不是记录；敌意文字只作文字")
    void allReadersSeeIt() throws Exception {
        assertThat(write(Office.SECTION, "<b>先别签</b>，等数字").getStatus()).isEqualTo(302);

        for (Office reader : List.of(Office.SUPERVISOR, Office.AUDITOR)) {
            assertThat(page(PAGE, reader, 200)).contains("&lt;b&gt;先别签&lt;/b&gt;", "不是办理记录", "审计也看得到", "90天");
            assertThat(page("/cases/" + Specimens.CASE, reader, 200)).contains("先别签");
        }
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("@姓名在那人的提醒里计数，待办那一行有记号，首页看得到；打开留言页就算读过")
    void aNameKnocks() throws Exception {
        write(Office.SECTION, "@王海波 请看第二条，＠王海波也请看附件");

        assertThat(page("/notices", Office.DEPUTY_LEADER, 200))
                .contains("留言提到您", "请看第二条")
                .containsPattern("data-bell[^>]*>1<");
        CaseRow waits = Reshaped.of(Specimens.full(CaseRow.class))
                .with(
                        "waitsFor",
                        new Waiting(Office.DEPUTY_LEADER, "deputy_leader", null, new Text("签字", "sign"), null))
                .make();
        buses.answer(FindWaiting.class, _ -> new CaseList(7, 1, List.of(waits)));
        assertThat(page("/inbox", Office.DEPUTY_LEADER, 200)).contains("有新提醒");
        assertThat(page("/", Office.DEPUTY_LEADER, 200)).contains("留言提到您");
        assertThat(page("/notices", Office.SECTION, 200)).doesNotContain("请看第二条");
        page(PAGE, Office.DEPUTY_LEADER, 200);
        assertThat(page("/notices", Office.DEPUTY_LEADER, 200)).doesNotContain("请看第二条");
        assertThat(page("/notices?show=all", Office.DEPUTY_LEADER, 200)).contains("请看第二条");
    }

    @Test
    @DisplayName("没有写 @ 的，写明不提醒任何人；写了的，写明提醒谁；本案的人可点")
    void whoIsToldIsSaid() throws Exception {
        assertThat(page(PAGE, Office.SECTION, 200)).contains("没有写“@姓名”，不会提醒任何人", "本案的人");
        write(Office.SECTION, "谁来看看");
        assertThat(page(PAGE, Office.SECTION, 200)).contains("没有提醒任何人");
        assertThat(page(PAGE, Office.SUPERVISOR, 200)).doesNotContain("没有提醒任何人");
        write(Office.SECTION, "@王海波 请看");
        assertThat(page(PAGE, Office.SUPERVISOR, 200)).contains("已提醒：");
        assertThat(said(write(Office.SECTION, "@王海波 他电话13800001111"))).contains("将提醒：王海波");
    }

    @Test
    @DisplayName("多了翻页，首页是最新的")
    void pages() throws Exception {
        for (int at = 0; at < Comments.ON_A_PAGE + 1; at++) {
            comments.write("c" + at, Specimens.CASE, "w" + at, "第" + at + "句话", Set.of());
        }
        assertThat(page(PAGE, Office.SECTION, 200)).contains("第50句话", "page=2").doesNotContain("第0句话");
        assertThat(page(PAGE + "?page=2", Office.SECTION, 200)).contains("第0句话").doesNotContain("第1句话");
    }

    @Test
    @DisplayName("在提醒页标为已读，只标自己的")
    void markedAsRead() throws Exception {
        write(Office.SECTION, "@deputy_leader 请看");
        String id = comments.of(Specimens.CASE).getFirst().id();

        read(Office.SUPERVISOR, id);
        assertThat(page("/notices", Office.DEPUTY_LEADER, 200)).containsPattern("data-bell[^>]*>1<");
        read(Office.DEPUTY_LEADER, id);
        assertThat(page("/notices", Office.DEPUTY_LEADER, 200)).contains("没有未读的提醒");
    }

    @Test
    @DisplayName("提到不能查阅本案的人：一句话说明，什么也没有留下，所写还在")
    void whoMayNotReadIsNotTold() throws Exception {
        barred.add("deputy_leader");

        MockHttpServletResponse answer = write(Office.SECTION, "@王海波 请看第二条");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(said(answer)).contains("王海波现在不能查阅本案，没有发出", "@王海波 请看第二条</textarea>");
        assertThat(comments.of(Specimens.CASE)).isEmpty();
    }

    @Test
    @DisplayName("后来不能再查阅本案的，提醒里也没有了")
    void whoMayReadNoMoreIsToldNoMore() throws Exception {
        write(Office.SECTION, "@王海波 请看第二条");
        barred.add("deputy_leader");
        naming.changed();

        assertThat(page("/notices?show=all", Office.DEPUTY_LEADER, 200))
                .doesNotContain("请看第二条")
                .doesNotContainPattern("data-bell[^>]*>1<");
        assertThat(page(PAGE, Office.DEPUTY_LEADER, 403)).doesNotContain("请看第二条");
        assertThat(write(Office.DEPUTY_LEADER, "我也说一句").getStatus()).isEqualTo(403);
        assertThat(comments.of(Specimens.CASE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', 请写留言",
        "@张三 请看, 没有“@张三”这个人",
        "@李敏 请看, '有 2 位“李敏”，请改写人员编号：@registry @li-2'",
        "打他手机13800001111, 不得写入电话",
        "看不\u200b见, 看不见的字符"
    })
    @DisplayName("写得不对的，一句话说明，什么也没有留下")
    void whatIsWrongIsSaid(String text, String sentence) throws Exception {
        MockHttpServletResponse answer = write(Office.SECTION, text);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(said(answer)).contains(sentence);
        assertThat(comments.of(Specimens.CASE)).isEmpty();
    }

    @Test
    @DisplayName("过长的、十分钟里太多的不收；邮箱样的不算提到人")
    void bounded() throws Exception {
        assertThat(said(write(Office.SECTION, "长".repeat(1_001)))).contains("最多1000个字");
        for (int at = 0; at < Comments.MOST_LATELY; at++) {
            assertThat(write(Office.SECTION, "第" + at).getStatus()).isEqualTo(302);
        }
        assertThat(said(write(Office.SECTION, "再一条"))).contains("十分钟内最多写20条");
    }

    @Test
    @DisplayName("连点两次只留一条；没有页面的键不收")
    void aDoubleClick() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(send(Office.SECTION, key, "请看").getStatus()).isEqualTo(302);
        assertThat(send(Office.SECTION, key, "请看").getStatus()).isEqualTo(302);
        assertThat(send(Office.SECTION, "forged", "请看").getStatus()).isEqualTo(422);
        assertThat(comments.of(Specimens.CASE)).hasSize(1);
    }

    @Test
    @DisplayName("只能撤回自己的；撤回的写明已撤回，被提到的人不再有提醒")
    void onlyOnesOwnIsTakenBack() throws Exception {
        write(Office.SECTION, "@王海波 说错了");
        String id = comments.of(Specimens.CASE).getFirst().id();

        assertThat(page(PAGE, Office.SUPERVISOR, 200)).doesNotContain("take-back");
        assertThat(takeBack(Office.SUPERVISOR, id).getStatus()).isEqualTo(404);
        assertThat(takeBack(Office.SECTION, id).getStatus()).isEqualTo(302);
        assertThat(page(PAGE, Office.SUPERVISOR, 200)).contains("已撤回").doesNotContain("说错了");
        assertThat(page("/notices", Office.DEPUTY_LEADER, 200)).contains("没有未读的提醒");
    }

    private MockHttpServletResponse write(Office office, String text) throws Exception {
        return send(office, UUID.randomUUID().toString(), text);
    }

    private MockHttpServletResponse send(Office office, String key, String text) throws Exception {
        return sent(post(PAGE).param("key", key).param("text", text), office);
    }

    private MockHttpServletResponse takeBack(Office office, String id) throws Exception {
        return sent(post(PAGE + "/" + id + "/take-back"), office);
    }

    private void read(Office office, String id) throws Exception {
        sent(post("/notices/read").param("comment", id), office);
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder what, Office office) throws Exception {
        return http.perform(what.with(Session.of(office)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String path, Office office, int status) throws Exception {
        MockHttpServletResponse answer =
                http.perform(get(path).with(Session.of(office))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return said(answer);
    }

    private static String said(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
