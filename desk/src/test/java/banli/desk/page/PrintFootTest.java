package banli.desk.page;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.word.Office;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("打印的页脚")
class PrintFootTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void names() {
        buses.forget();
        buses.answer(
                ReadNames.class, asked -> new KnownNames(Map.of(), Map.of(), Map.of("yanglao", "养老服务科"), Map.of()));
    }

    @Test
    @DisplayName("写明标题、筛选、事实号、时间和人，两种语言")
    void whatWasPrinted() throws Exception {
        assertThat(foot("/deadlines?section=yanglao&state=RED"))
                .contains("<b>期限", "筛选：承办科室：养老服务科；灯：■ 超期", "截至第", "打印时间", "王小明");
        assertThat(foot("/commitments?section=yanglao&open=true&lang=en"))
                .contains("Filter: Open only: Yes; Section: 养老服务科", "As of fact");
    }

    @Test
    @DisplayName("没有筛选就不写；问不到名称时不妨碍打印")
    void withoutFilters() throws Exception {
        assertThat(foot("/deadlines")).contains("<b>期限").doesNotContain("筛选：");
        buses.answer(ReadNames.class, asked -> {
            throw Problem.of(ProblemKind.OFFICE);
        });
        assertThat(foot("/commitments?section=yanglao")).contains("筛选：承办科室：yanglao");
    }

    private String foot(String path) throws Exception {
        String html = body(
                http.perform(get(path).with(Session.of(Office.SUPERVISOR)))
                        .andReturn()
                        .getResponse(),
                200);
        int at = html.indexOf("class=\"foot\"");
        return html.substring(at, html.indexOf("</p>", at));
    }
}
