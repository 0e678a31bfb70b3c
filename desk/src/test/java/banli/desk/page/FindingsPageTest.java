package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.directory.KnownNames;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.finding.FindingsOfYear;
import banli.language.query.finding.FindingsOfYear.Count;
import banli.language.query.finding.FindingsOfYear.Known;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.word.Office;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("核查线索页")
class FindingsPageTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("每张清单有条数、列的是什么、说不了什么，链接带着所选的范围；作息写明且可改")
    void eachListSaysWhatItJudges() throws Exception {
        buses.answer(
                ReadFindings.class,
                asked -> new FindingsOfYear(
                        7,
                        asked.of(),
                        List.of(new Count(FindingList.LATE, 3L), new Count(FindingList.ACTS, null)),
                        List.of(new Known("li", "李四"))));

        assertThat(page("/findings?year=2021&section=yanglao&who=li&opens=09:00", Office.AUDITOR, 200))
                .contains(
                        "href=\"/findings/late?year=2021&amp;section=yanglao&amp;who=li&amp;opens=09%3A00\"",
                        "发生很久以后才记下的", "先选一个人", "09:00–18:00", "<option value=\"li\">李四</option>");
        assertThat(asked(ReadFindings.class).of()).isEqualTo(new FindingScope(2021, "yanglao", "li", "09:00", "18:00"));
    }

    @Test
    @DisplayName("一张清单：按天数分段的链接、那一号事实、此人全部办理的链接，导出带着筛选")
    void oneList() throws Exception {
        String html = page("/findings/late?year=2021&least=8&most=30&sort=-days", Office.SUPERVISOR, 200);

        assertThat(asked(ListFindings.class))
                .isEqualTo(new ListFindings(FindingList.LATE, FindingScope.of(2021), null, 8, 30, "-days", 1, 50));
        assertThat(html)
                .contains(
                        "/cases/district-cppcc-6-5-21-168/replay?at=7",
                        "/findings/acts?year=2021",
                        "/export/findings.xlsx?least=8&amp;most=30&amp;sort=-days&amp;list=late&amp;year=2021");
        assertThat(page("/export/findings.csv?list=late&year=2021", Office.AUDITOR, 200))
                .contains("为什么在此");
    }

    @Test
    @DisplayName("没有选人时说明怎样选，空清单说明为何；没有的清单、反的时刻说清；不该看的职务进不来")
    void whatIsWrongIsSaid() throws Exception {
        buses.answer(
                ListFindings.class,
                asked -> new Findings(
                        7,
                        asked.list(),
                        asked.of(),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())));

        assertThat(page("/findings/acts?year=2021", Office.AUDITOR, 200)).contains("请在“谁”里输入姓名");
        assertThat(page("/findings/waived?year=2021", Office.CHIEF_LEADER, 200)).contains("没有一条符合这张清单");
        page("/findings/nothing?year=2021", Office.AUDITOR, 404);
        page("/findings?year=2021&opens=18:00&closes=09:00", Office.AUDITOR, 422);
        page("/findings?year=2021&opens=9", Office.AUDITOR, 422);
        page("/findings/late?year=2021&least=30&most=8", Office.AUDITOR, 422);
        page("/findings?year=2021", Office.SECTION, 403);
        page("/export/findings.csv?list=late&year=2021", Office.REGISTRY, 403);
    }

    private <Q> Q asked(Class<Q> question) {
        return buses.questions.stream()
                .map(message -> message.getPayload())
                .filter(question::isInstance)
                .map(question::cast)
                .findFirst()
                .orElseThrow();
    }

    private String page(String path, Office office, int status) throws Exception {
        MockHttpServletResponse answer = http.perform(get(URI.create(path)).with(Session.of(office)))
                .andReturn()
                .getResponse();
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return text;
    }
}
