package banli.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.StoredFact;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("回放页")
class ReplayPageTest {
    private static final String PAGE = "/cases/" + Specimens.CASE + "/replay";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    /** Registered as fact 10 on the 1st, a contact of the 9th recorded as 14, one of the 3rd as 20 and late. */
    @BeforeEach
    void aCase() {
        buses.forget();
        List<StoredFact> facts = List.of(
                fact(10, 0, "case-registered"), fact(14, 1, "contact-recorded"), fact(20, 2, "contact-recorded"));
        List<TrailEntry> entries = List.of(
                entry(10, 0, DAY, "登记", false),
                entry(12, 5, DAY, "取号", false),
                entry(14, 1, DAY.plusDays(8), "走访", false),
                entry(20, 2, DAY.plusDays(2), "电话", true));
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(30, facts));
        buses.answer(
                ReadTrail.class,
                asked -> Reshaped.of(Specimens.full(Trail.class))
                        .with("entries", entries)
                        .make());
    }

    @Test
    @DisplayName("不写时刻从第一条看起，有链接到最后一条")
    void fromTheFirstFact() throws Exception {
        assertThat(page(PAGE, 200))
                .contains("第 10 号事实", "本案由此开始", "第 1 条，共 3 条")
                .containsPattern("id=\"go-last\"\\s+href=\"" + PAGE + "\\?at=20\"");
    }

    @Test
    @DisplayName("最后一条与前一条比；旁边的取号不在滑块上")
    void theLastFact() throws Exception {
        assertThat(page(PAGE + "?at=20", 200))
                .contains("第 20 号事实")
                .contains("max=\"2\"")
                .contains("class=\"late\"")
                .contains("从第 14 号到第 20 号")
                .contains("两个时刻的案卷没有不同")
                .doesNotContain("取号");
        assertThat(moments()).containsExactly("RECORDED 20", "RECORDED 14");
    }

    @Test
    @DisplayName("按发生时间：依日期排列，看到当日为止，与更早的一日比")
    void byWhenItHappened() throws Exception {
        assertThat(page(PAGE + "?clock=happened&at=20", 200))
                .contains("到 2021-03-03 为止的案卷")
                .contains("第 2 条，共 3 条");
        assertThat(moments()).containsExactly("HAPPENED 2021-03-03", "HAPPENED 2021-03-01");
    }

    @Test
    @DisplayName("两个时刻都可选定；第一条没有更早的可比")
    void twoHandles() throws Exception {
        assertThat(page(PAGE + "?at=10&against=20", 200))
                .contains("从第 20 号到第 10 号")
                .contains("name=\"against\"");
        assertThat(moments()).containsExactly("RECORDED 10", "RECORDED 20");
        assertThat(page(PAGE + "?at=10", 200)).contains("本案由此开始");
    }

    @Test
    @DisplayName("本案之前、之后、别案的事实号，各以一句话说明，中英文都有")
    void factsElsewhere() throws Exception {
        assertThat(page(PAGE + "?at=3", 422)).contains("本案自第 10 号事实起");
        assertThat(page(PAGE + "?at=21", 422)).contains("本案最后一条是第 20 号事实");
        assertThat(page(PAGE + "?at=12", 422)).contains("第 12 号事实不属于本案");
        assertThat(page(PAGE + "?against=12&lang=en", 422)).contains("Fact 12 belongs to something else");
        assertThat(page(PAGE + "?at=2021-04-01", 422)).contains("应为事实号");
    }

    @Test
    @DisplayName("原始：事实的原文、旁记与摘要值")
    void asStored() throws Exception {
        assertThat(page(PAGE + "?show=raw&at=14", 200))
                .contains("&quot;summary&quot; : &quot;走访14&quot;")
                .contains("sha-14")
                .contains(Meta.OFFICE);
    }

    @Test
    @DisplayName("卷宗：封面、每条事实依次、各有摘要值；读不懂的也在")
    void theDossier() throws Exception {
        buses.answer(
                ReadFacts.class,
                asked -> new FactsOfCase(30, List.of(fact(10, 0, "case-registered"), fact(25, 3, "from-later"))));
        assertThat(page(PAGE + "?dossier=1", 200))
                .contains("办理卷宗")
                .contains("登记")
                .contains("sha-10")
                .contains("此条（from-later）本程序读不懂")
                .contains("sha-25");
    }

    @Test
    @DisplayName("案卷页和轨迹的每一条都通到回放")
    void linkedFromTheCase() throws Exception {
        assertThat(page("/cases/" + Specimens.CASE, 200)).contains("href=\"" + PAGE + "\"");
        assertThat(page("/cases/" + Specimens.CASE + "?tab=trail", 200)).contains("href=\"" + PAGE + "?at=20\"");
    }

    /** The moments at which the file was asked for. */
    private List<String> moments() {
        return buses.questions.stream()
                .filter(asked -> asked.getPayload() instanceof ReadCaseFile)
                .map(asked -> (String) asked.getMetaData().get(Meta.AS_OF))
                .filter(Objects::nonNull)
                .toList();
    }

    private static StoredFact fact(long position, long sequence, String type) {
        return Reshaped.of(Specimens.full(StoredFact.class))
                .with("position", position)
                .with("sequence", sequence)
                .with("type", type)
                .with("meta", Map.of(Meta.OFFICE, "REGISTRY"))
                .with("payload", Map.of("summary", "走访" + position))
                .with("sha256", "sha-" + position)
                .make();
    }

    private static TrailEntry entry(long position, long sequence, LocalDate day, String told, boolean late) {
        return Reshaped.of(Specimens.full(TrailEntry.class))
                .with("position", position)
                .with("sequence", sequence)
                .with("happenedOn", day)
                .with("sentence", new Text(told, "told"))
                .with("late", late)
                .with("corrected", false)
                .make();
    }

    private String page(String path, int status) throws Exception {
        MockHttpServletResponse answer = http.perform(get(URI.create(path)).with(Session.of(Office.SUPERVISOR)))
                .andReturn()
                .getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }
}
