package banli.desk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.ListDue;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.Office;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("导出")
class ExportsTest {
    private static final List<String> TABLES = List.of(
            "cases",
            "due?state=RED&day=2021-03-01",
            "extensions?waiting=true",
            "chases",
            "moves?suppose=days&off=2026-10-08",
            "commitments",
            "trail",
            "figures?year=2021",
            "figures-years?from=2020&to=2021",
            "figures/CASES?year=2021&part=denominator");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    static Stream<Arguments> everyTable() {
        return TABLES.stream().flatMap(table -> Stream.of("zh", "en").map(tongue -> Arguments.of(table, tongue)));
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    @DisplayName("两种格式读回来相同：前几行写明筛选、时间、事实号和导出人")
    void bothFormsSayTheSame(String table, String language) throws Exception {
        List<List<String>> csv = csv(bytes(address(table, "csv", language)));
        List<List<String>> xlsx = xlsx(bytes(address(table, "xlsx", language)));

        assertThat(csv.subList(0, 6)).allSatisfy(line -> assertThat(line).hasSize(1));
        assertThat(csv.get(1).getFirst()).startsWith(language.equals("zh") ? "筛选：" : "Filter: ");
        assertThat(csv.get(2).getFirst()).matches(".*\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(csv.get(3).getFirst()).matches(".*\\d+.*");
        assertThat(csv.get(4).getFirst()).contains("王小明").contains("supervisor");
        assertThat(csv.get(6))
                .isEqualTo(xlsx.get(6))
                .allSatisfy(head -> assertThat(head).isNotBlank().doesNotContain("."));
        assertThat(csv).hasSameSizeAs(xlsx).hasSizeGreaterThan(7);
        assertThat(csv.get(7)).hasSameSizeAs(csv.get(6)).contains(Specimens.HOSTILE);
        assertThat(xlsx.get(7)).contains(Specimens.HOSTILE);
    }

    @Test
    @DisplayName("以 = + - @（全角的也算）、制表符或换行开头的文字前面加引号，其余原样")
    void formulasAreQuoted() throws Exception {
        List<String> hostile = List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "a=1",
                "\u202e倒",
                "𠮷\u0001",
                "字".repeat(40_000));
        buses.answer(
                FindCases.class,
                asked -> new CaseList(
                        7,
                        hostile.size(),
                        hostile.stream().map(ExportsTest::titled).toList()));

        List<List<String>> csv = csv(bytes("/export/cases.csv"));
        List<List<String>> xlsx = xlsx(bytes("/export/cases.xlsx"));

        assertThat(csv.subList(7, 15))
                .extracting(row -> row.get(1))
                .containsExactly("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", "'＝1+1", "a=1");
        assertThat(csv.getLast().get(1)).hasSize(32_767).endsWith("…");
        assertThat(xlsx).hasSameSizeAs(csv);
        assertThat(xlsx.subList(7, 11))
                .extracting(row -> row.get(1))
                .containsExactly("'=1+1", "'+1", "'-1", "'@SUM(A1)");
    }

    @Test
    @DisplayName("导出全部各页，顺序与页面相同；地址中的页码不限制导出")
    void everyPageIsExported() throws Exception {
        buses.answer(
                FindCases.class,
                asked -> new CaseList(
                        7,
                        2_500,
                        Collections.nCopies(asked.page() == 3 ? 500 : 1_000, titled("第" + asked.page() + "页"))));

        List<List<String>> csv = csv(bytes("/export/cases.csv?light=RED&sort=-dueOn&page=2&size=50"));

        assertThat(csv).hasSize(7 + 2_500);
        assertThat(csv.get(1).getFirst()).isEqualTo("筛选：灯：■ 超期；排序：期限，降序");
        assertThat(csv.get(7).get(1)).isEqualTo("第1页");
        assertThat(csv.getLast().get(1)).isEqualTo("第3页");
        assertThat(buses.questions.stream()
                        .map(asked -> asked.getPayload())
                        .filter(FindCases.class::isInstance)
                        .map(FindCases.class::cast))
                .allSatisfy(asked -> assertThat(asked.sort()).isEqualTo("-dueOn"))
                .extracting(FindCases::page)
                .containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("超过两万行只导出前两万行，并用文字说明")
    void tooManyRows() throws Exception {
        List<CaseRow> page = Collections.nCopies(1_000, titled("题"));
        buses.answer(FindCases.class, asked -> new CaseList(7, 100_000, page));

        List<List<String>> csv = csv(bytes("/export/cases.csv"));

        assertThat(csv).hasSize(7 + 20_000);
        assertThat(csv.get(5).getFirst()).contains("100000").contains("20000").contains("缩小筛选范围");
    }

    @Test
    @DisplayName("没有内容时仍有说明与列名；写错的筛选与没有的表用一句话答复")
    void nothingAndWrong() throws Exception {
        buses.answer(ListDue.class, asked -> new DueList(9, 0, List.of()));

        assertThat(csv(bytes("/export/due.csv"))).hasSize(7);
        assertThat(answer("/export/due.csv?until=2021-02-30").getStatus()).isEqualTo(422);
        assertThat(answer("/export/users.csv").getStatus()).isEqualTo(404);
        assertThat(answer("/export/cases.pdf").getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("表格旁有导出链接，带着页面的筛选，不带页码")
    void linksBesideTheTable() throws Exception {
        assertThat(new String(bytes("/cases?light=RED&page=2"), StandardCharsets.UTF_8))
                .contains("href=\"/export/cases.xlsx?light=RED\"")
                .contains("href=\"/export/cases.csv?light=RED\"");
        assertThat(new String(bytes("/figures/CASES?year=2021"), StandardCharsets.UTF_8))
                .contains("href=\"/export/figures/");
    }

    private static CaseRow titled(String title) {
        return Reshaped.of(Specimens.full(CaseRow.class)).with("title", title).make();
    }

    private static String address(String table, String form, String language) {
        int question = table.indexOf('?');
        return "/export/"
                + (question < 0
                        ? table + "." + form + "?"
                        : table.substring(0, question) + "." + form + table.substring(question) + "&")
                + "lang=" + language;
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return http.perform(get(URI.create(path)).with(Session.of(Office.SUPERVISOR)))
                .andReturn()
                .getResponse();
    }

    private byte[] bytes(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private static List<List<String>> xlsx(byte[] file) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    /** Reads RFC 4180: quoted cells may hold commas, quotes and line ends. */
    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows.subList(0, rows.size() - 1);
    }
}
