package banli.desk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("导出页上的表")
class ShownExportTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TABLE = Pattern.compile("<table[^>]*>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*export[=/][^\"]*\\.(?:csv|xlsx)[^\"]*)\"");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("除纸上的和公示栏的以外，每个模板里的表都有导出的名字")
    void everyTableHasAName() throws IOException {
        try (var templates = Files.list(TEMPLATES)) {
            for (Path template : templates
                    .filter(file -> !file.getFileName().toString().matches("(paperform|sheet|column.*)\\.html"))
                    .toList()) {
                assertThat(TABLE.matcher(Files.readString(template)).results().map(MatchResult::group))
                        .as(template.getFileName().toString())
                        .allSatisfy(table -> assertThat(table).contains("data-export"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/work",
                "/admin/policies",
                "/board",
                "/chase",
                "/cases/district-cppcc-6-5-21-168",
                "/cases",
                "/trail"
            })
    @DisplayName("页上有几张表就有几处导出，都能下载；前几行写明筛选、时间、事实号和导出人，没有会被当作公式的格")
    void everyTableOfAPage(String path) throws Exception {
        String html = text(answer(path));
        List<String> names = Pattern.compile("data-export=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        List<String> links = LINK.matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(links.toString())
                        .containsPattern("export[=/]" + Pattern.quote(name) + "\\.csv")
                        .containsPattern("export[=/]" + Pattern.quote(name) + "\\.xlsx"));
        for (String link : links) {
            MockHttpServletResponse file = answer(link);
            assertThat(file.getStatus()).as(link).isEqualTo(200);
            assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
            if (link.contains(".csv")) {
                List<String> lines = text(file).lines().toList();
                assertThat(lines.get(1)).contains("筛选：");
                assertThat(lines.get(2)).contains("导出时间：");
                assertThat(lines.get(3)).contains("截至第");
                assertThat(lines.get(4)).contains("王小明");
                assertThat(lines).noneMatch(line -> line.matches("(.*,)?\"?[=+@\\t].*"));
            }
        }
    }

    @Test
    @DisplayName("表里是人读到的话：不含按钮和通向动作的链接；数字是数字，公式加引号")
    void whatAPersonReads() throws Exception {
        buses.answer(
                ReadDirectory.class,
                asked -> new DirectoryView(
                        7,
                        "局",
                        "o",
                        false,
                        List.of(new UnitView("yanglao", "=HYPERLINK(1)", UnitKind.SECTION, null, null)),
                        List.of(new PersonView(
                                "zhou", "周<主任>", "yanglao", List.of(new OfficeView(Office.SECTION, "yanglao", true)))),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(text(answer("/admin?export=people.csv")))
                .contains("管理 · 人员", "筛选：无", "截至第 7 号事实", "\r\n人员,单位,职务\r\n", "周<主任> zhou,'=HYPERLINK(1),业务科室")
                .doesNotContain("撤销职务", "申请授予职务");
        assertThat(text(answer("/admin?export=units.csv"))).contains("\r\n'=HYPERLINK(1) yanglao,");
    }

    @Test
    @DisplayName("看着像日子而历上没有的，如文号，照原样写出")
    void looksLikeADay() throws Exception {
        buses.answer(
                ReadDirectory.class,
                asked -> new DirectoryView(
                        7,
                        "局",
                        "o",
                        false,
                        List.of(
                                new UnitView("a", "2021-06-31", UnitKind.SECTION, null, null),
                                new UnitView("b", "2021-00-17", UnitKind.SECTION, null, null)),
                        List.of(
                                new PersonView("zhou", "周主任", "a", List.of()),
                                new PersonView("wang", "王五", "b", List.of())),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(text(answer("/admin?export=people.csv"))).contains("2021-06-31", "2021-00-17");
        assertThat(answer("/admin?export=people.xlsx").getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("没有的表：404；进不了的页、出错的页照页的答复")
    void noSuchTable() throws Exception {
        assertThat(answer("/admin?export=nothing.csv").getStatus()).isEqualTo(404);
        assertThat(answer("/board?export=sections.csv&nonsense=1").getStatus()).isEqualTo(422);
        assertThat(answer("/admin?export=people.exe").getStatus()).isEqualTo(404);
        assertThat(http.perform(get("/admin?export=people.csv"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        Office reader = path.startsWith("/admin") ? Office.ADMIN : Office.SUPERVISOR;
        return http.perform(get(URI.create(path)).with(Session.of(reader)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
