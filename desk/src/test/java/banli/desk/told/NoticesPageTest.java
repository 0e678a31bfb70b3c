package banli.desk.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.ReadMarksInMemory;
import banli.desk.Session;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("提醒页")
class NoticesPageTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @Autowired
    private ReadMarksInMemory marks;

    @Autowired
    private Bell bell;

    @BeforeEach
    void quiet() {
        buses.forget();
        marks.forget();
        bell.forget();
        news(11, 12, 13);
    }

    private void news(long... facts) {
        buses.answer(
                ListNotices.class,
                asked -> new NoticeList(
                        20,
                        LongStream.of(facts)
                                .filter(fact -> fact > asked.after())
                                .mapToObj(NoticesPageTest::notice)
                                .toList()));
    }

    private static Notice notice(long fact) {
        return notice(fact, "case-chased");
    }

    private static Notice notice(long fact, String type) {
        CaseId caseId = new CaseId("case-" + fact);
        TrailEntry said = new TrailEntry(
                fact,
                caseId,
                "21-" + fact,
                3,
                type,
                new Text("第" + fact + "号催办", "chased by " + fact),
                new Actor("wang", "王", Office.SUPERVISOR, null, null),
                null,
                LocalDate.of(2026, 3, 1),
                Instant.now(),
                false,
                false,
                List.of(),
                false);
        return new Notice(caseId, "标题" + fact, null, NoticeKind.CHASED, said, null);
    }

    @Test
    @DisplayName("未读的列出并计数；读过的一条不再列为未读，全部里还在")
    void oneIsRead() throws Exception {
        assertThat(page("/notices")).contains("第11号催办", "第13号催办").containsPattern("data-bell[^>]*>3<");
        read("fact", 12);
        assertThat(page("/notices")).contains("第11号催办").doesNotContain("第12号催办").containsPattern("data-bell[^>]*>2<");
        assertThat(page("/notices?show=all")).contains("第12号催办");
    }

    @Test
    @DisplayName("一次交接多件，只是一条提醒，写明还有哪几件；标为已读是整条")
    void oneHandoverIsOneNotice() throws Exception {
        buses.answer(
                ListNotices.class,
                asked -> new NoticeList(
                        20,
                        Stream.of(21L, 22L, 23L)
                                .filter(fact -> fact > asked.after())
                                .map(fact -> notice(fact, "work-handed-over"))
                                .toList()));
        bell.forget();
        assertThat(page("/notices")).contains("同时交来的还有 2 件", "21-22").containsPattern("data-bell[^>]*>1<");
        assertThat(page("/")).contains("同时交来的还有 2 件");
        http.perform(post("/notices/read")
                .param("fact", "21", "22", "23")
                .with(Session.of(Office.SECTION))
                .with(csrf()));
        assertThat(page("/notices")).contains("没有未读的提醒");
    }

    @Test
    @DisplayName("全部标为已读只到所看到的为止；此后的新事仍是未读；记号不能落在将来")
    void allAreReadUpToWhatWasShown() throws Exception {
        read("to", 13);
        assertThat(page("/notices")).contains("没有未读的提醒").doesNotContain("号催办");
        news(11, 12, 13, 14);
        bell.forget();
        assertThat(page("/notices")).contains("第14号催办").doesNotContain("第13号催办");
        read("to", Long.MAX_VALUE);
        news(15);
        bell.forget();
        assertThat(page("/notices")).contains("第15号催办");
    }

    @Test
    @DisplayName("只看一种时，全部标为已读只标所列的；没列出的仍是未读；所列的都读过了就没有这个按钮")
    void onlyThoseListedAreRead() throws Exception {
        Notice other = new Notice(
                new CaseId("case-14"),
                "标题14",
                null,
                NoticeKind.SENT_BACK,
                notice(14).fact(),
                null);
        buses.answer(
                ListNotices.class,
                asked -> new NoticeList(
                        20,
                        Stream.of(notice(11), notice(12), other)
                                .filter(one -> one.fact().position() > asked.after())
                                .toList()));
        bell.forget();
        String shown = page("/notices?kind=CHASED&lang=zh");
        assertThat(shown).contains("所列“").doesNotContain("name=\"to\"", "全部标为已读");
        String button = shown.substring(shown.indexOf("action=\"/notices/read\""), shown.indexOf("所列“"));
        assertThat(button)
                .contains("name=\"fact\" value=\"11\"", "name=\"fact\" value=\"12\"")
                .doesNotContain("value=\"14\"");
        http.perform(post("/notices/read")
                .param("fact", "11", "12")
                .with(Session.of(Office.SECTION))
                .with(csrf()));
        assertThat(page("/notices?kind=CHASED&show=all")).contains("第11号催办").doesNotContain("所列“");
        assertThat(page("/notices")).contains("第14号催办", "全部标为已读").doesNotContain("第12号催办");
    }

    @Test
    @DisplayName("没有的提醒标不了已读；各人的记号互不相干")
    void onlyOnesOwn() throws Exception {
        read("fact", 99);
        assertThat(marks.of("section").more()).isEmpty();
        read("fact", 11);
        assertThat(marks.of("somebody-else").has(11)).isFalse();
    }

    @Test
    @DisplayName("提醒取不到时，别的页面照常打开")
    void pagesOpenWithoutTheBell() throws Exception {
        buses.answer(ListNotices.class, _ -> {
            throw new IllegalStateException("away");
        });
        bell.forget();
        assertThat(page("/help")).contains("data-bell");
    }

    private void read(String name, long value) throws Exception {
        http.perform(post("/notices/read")
                        .param(name, Long.toString(value))
                        .with(Session.of(Office.SECTION))
                        .with(csrf()))
                .andExpect(redirectedUrl("/notices"));
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(Session.of(Office.SECTION)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
