package banli.desk.page;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.word.Office;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("台账的筛选标签")
class ChipsTest {
    private static final String FILTERS =
            "board=overdue&light=RED&section=yanglao&waitsFor=DEPUTY_LEADER/SIGN&sort=-dueOn";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void names() {
        buses.forget();
        buses.answer(
                ReadNames.class,
                asked -> new KnownNames(Map.of("wu", "吴敏"), Map.of(), Map.of("yanglao", "养老服务科"), Map.of()));
    }

    @Test
    @DisplayName("由链接带来的筛选逐个写明，用话不用编号，各有 × 去掉自己，其余保留")
    void inWordsWithAWayOut() throws Exception {
        String html = page("/cases?" + FILTERS);

        assertThat(html)
                .contains(">看板</span> <b>超期</b>", "<b>■ 超期</b>", "<b>养老服务科</b>", "<b>分管领导 · 审核签字</b>")
                .contains("aria-label=\"去掉筛选：看板 超期\"")
                .contains("href=\"/cases?light=RED&amp;section=yanglao&amp;waitsFor=")
                .doesNotContain("<b>overdue</b>", "<b>yanglao</b>");
        assertThat(page("/cases?lang=en&" + FILTERS))
                .contains("<b>overdue</b>", "<b>deputy leader · sign the draft</b>");
        assertThat(page("/cases?lang=en&waitsFor=DEPUTY_LEADER/审核签字"))
                .as("as links made before have it")
                .contains("<b>deputy leader · sign the draft</b>");
        assertThat(page("/cases?waitsFor=wu")).contains("<b>吴敏</b>");
    }

    @Test
    @DisplayName("没有筛选就没有标签")
    void noneWithoutFilters() throws Exception {
        assertThat(page("/cases?sort=number&page=1")).doesNotContain("class=\"chips\"");
    }

    @Test
    @DisplayName("手机上分成短页，地址写明每页几件；写明了就照办")
    void shortPagesOnAPhone() throws Exception {
        MockHttpServletRequestBuilder onAPhone =
                get(URI.create("/cases?stage=SIGNED")).header("User-Agent", "Mozilla/5.0 (Linux) Mobile Safari");
        assertThat(http.perform(onAPhone.with(Session.of(Office.SUPERVISOR)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/cases?stage=SIGNED&size=15");
    }

    @Test
    @DisplayName("导出的前几行说同样的话")
    void theExportSaysTheSame() throws Exception {
        String csv = new String(
                http.perform(get(URI.create("/export/cases.csv?" + FILTERS)).with(Session.of(Office.SUPERVISOR)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);

        assertThat(csv).contains("筛选：看板：超期；灯：■ 超期；承办科室：养老服务科；排序：期限，降序；当前待办人：分管领导 · 审核签字");
    }

    private String page(String path) throws Exception {
        return body(
                http.perform(get(URI.create(path)).with(Session.of(Office.SUPERVISOR)))
                        .andReturn()
                        .getResponse(),
                200);
    }
}
