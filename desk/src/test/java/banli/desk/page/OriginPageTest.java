package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.Origin;
import banli.language.query.casefile.ReadOrigin;
import banli.language.query.directory.KnownNames;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("来历页")
class OriginPageTest {
    private static final CaseId CASE = new CaseId("district-cppcc-6-5-21-168");
    private static final String HERE = "/cases/" + CASE + "/origin";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("说出自何日、谁经办（代谁）、哪一号事实、迟记补录虚拟更正，并通向轨迹那一行")
    void theWholeOrigin() throws Exception {
        buses.answer(ReadOrigin.class, asked -> origin(asked, entry(42), entry(17)));

        assertThat(page(HERE + "?of=HANDLER", 200))
                .contains("来历：承办人", "李四", "2021-03-09", "王五（分管领导，代 周主任）", "第 42 号", "更正的是第 17 号事实")
                .contains("迟录", "补录", "拟", "已更正", "此值共变过 2 次", "原为", "张三")
                .contains("href=\"/cases/" + CASE + "?tab=trail#line-42\"");
    }

    @Test
    @DisplayName("还没有事实写到：以一句话说明")
    void nothingYet() throws Exception {
        buses.answer(
                ReadOrigin.class,
                asked -> new Origin(9, CASE, asked.of(), null, null, null, null, null, null, 0, names()));

        assertThat(page(HERE + "?of=OUTCOME&lang=en", 200)).contains("No fact has said anything of this value yet.");
    }

    @Test
    @DisplayName("回看时带着时刻发问，链接也带着")
    void asOfAMoment() throws Exception {
        buses.answer(ReadOrigin.class, asked -> origin(asked, entry(42), null));

        assertThat(page(HERE + "?of=STAGE&as-of=2021-06-30&clock=happened", 200))
                .contains("tab=trail&amp;as-of=2021-06-30&amp;clock=happened#line-42");
        assertThat(buses.questions)
                .filteredOn(asked -> asked.getPayload() instanceof ReadOrigin)
                .singleElement()
                .satisfies(asked -> assertThat(asked.getMetaData()).containsEntry(Meta.AS_OF, "HAPPENED 2021-06-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?of=NOTHING", "?of=ITEM_ADOPTION", "?of=CONTACT", "?of=ITEM&item=0"})
    @DisplayName("不写哪个值、写错、事项没有编号：422，说明哪里不对")
    void whatIsNotAsked(String query) throws Exception {
        page(HERE + query, 422);
        assertThat(buses.questions).noneMatch(asked -> asked.getPayload() instanceof ReadOrigin);
    }

    @Test
    @DisplayName("案卷页的各个值都有通向来历的链接，轨迹各行有可到达的位置")
    void theCasePageLeadsHere() throws Exception {
        String page = page("/cases/" + CASE, 200);

        for (CaseValue value : List.of(
                CaseValue.STAGE,
                CaseValue.LIGHT,
                CaseValue.WAITS_FOR,
                CaseValue.ROLE,
                CaseValue.SECTION,
                CaseValue.HANDLER,
                CaseValue.SUBJECT,
                CaseValue.TITLE,
                CaseValue.LEAD_PROPOSER,
                CaseValue.DUE_ON,
                CaseValue.OUTCOME,
                CaseValue.ADOPTION,
                CaseValue.DOCUMENT_NUMBER,
                CaseValue.BEFORE)) {
            assertThat(page).contains("/origin?of=" + value + "\"");
        }
        assertThat(page)
                .contains("/origin?of=ITEM_ADOPTION&amp;item=2021", "/origin?of=CONTACT&amp;item=2021")
                .contains("/origin?of=COMMITMENT&amp;item=2021", "/origin?of=DISCLOSURE&amp;item=2021")
                .contains("/origin?of=DEADLINE&amp;item=1");
        assertThat(page("/cases/" + CASE + "?tab=trail", 200)).contains("id=\"line-7\"");
    }

    private static TrailEntry entry(long position) {
        return new TrailEntry(
                position,
                CASE,
                "21-168",
                3,
                "handler-changed",
                new Text("承办人改为李四", "The handler is now Li Si"),
                new Actor("wang", "王五", Office.DEPUTY_LEADER, null, "zhou"),
                new Actor("sun", "孙七", Office.REGISTRY, null, null),
                DAY,
                Instant.parse("2021-03-10T01:02:00Z"),
                true,
                true,
                List.of("handler"),
                true);
    }

    private static Origin origin(ReadOrigin asked, TrailEntry fact, TrailEntry corrected) {
        return new Origin(
                50,
                CASE,
                asked.of(),
                null,
                new Text("李四", "Li Si"),
                new Text("张三", "Zhang San"),
                fact,
                corrected,
                DAY,
                2,
                names());
    }

    private static KnownNames names() {
        return new KnownNames(Map.of("zhou", "周主任", "sun", "孙"), Map.of(), Map.of(), Map.of());
    }

    private String page(String path, int status) throws Exception {
        MockHttpServletResponse answer = http.perform(get(path).with(Session.of(Office.SUPERVISOR)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
