package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("画面规则四：列表导出的就是所见")
class ExportRuleTest {
    private static final String LISTS =
            "cases|deadlines|figures|years|figure|commitments|trail|figures-by-section|flow-cases";
    private static final String EXPORTS =
            "() => [...document.querySelectorAll('.exports a')].map(a => a.getAttribute('href'))";
    private static final String TABLES =
            "() => [...document.querySelectorAll('main table:not(.formtable)')].map(table => table.getAttribute('data-export'))";
    private static final String FIRST_CELLS =
            "() => [...document.querySelectorAll('main table.wide tbody tr, main table#rates tbody tr')]"
                    + ".map(row => (row.querySelector('td a[href^=\"/cases/\"]:not(.look), th') ?? row.cells[0]).textContent.trim())";

    private static final Windows PEOPLE = new Windows("zh");
    private static Page page;

    static Stream<Screens.Screen> lists() {
        return Screens.all().stream().filter(screen -> screen.name().matches(LISTS));
    }

    static Stream<Screens.Screen> screens() {
        return Screens.all().stream().filter(screen -> !screen.name().equals("form-on-paper"));
    }

    @BeforeAll
    static void logIn() {
        page = Chromium.window("auditor", "zh");
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.context().close();
        }
        PEOPLE.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @DisplayName("表头写明筛选、时间、事实号和导出人；行数和顺序与所见一致；另有 .xlsx")
    void exportsWhatIsShown(Screens.Screen screen) {
        Chromium.open(page, screen.path());
        List<?> links = (List<?>) page.evaluate(EXPORTS);
        List<?> shown = (List<?>) page.evaluate(FIRST_CELLS);
        assertThat(links.toString()).contains(".xlsx", ".csv");
        String csv = null;
        for (Object link : links) {
            byte[] answer = Chromium.fetched(page, link.toString());
            if (link.toString().contains(".xlsx")) {
                assertThat(answer).startsWith('P', 'K');
            } else if (csv == null) {
                csv = new String(answer, StandardCharsets.UTF_8);
            }
        }

        assertThat(csv).contains("筛选：", "导出时间：", "截至第", "严立新");
        assertThat(csv.indexOf("筛选：")).isLessThan(200);
        int from = 0;
        for (Object cell : shown) {
            int at = csv.indexOf(cell.toString(), from);
            assertThat(at)
                    .as(screen + ": " + cell + " in its place in the export")
                    .isPositive();
            from = at;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    @DisplayName("每个画面上的每张表都有导出，能下载，前几行写明筛选、时间、事实号和导出人，没有会被当作公式的格")
    void everyTableOfEveryScreen(Screens.Screen screen) {
        Page shown = PEOPLE.open(screen);
        List<?> links = (List<?>) shown.evaluate(EXPORTS);
        for (Object table : (List<?>) shown.evaluate(TABLES)) {
            assertThat(table).as(screen + ": a table without a name to export").isNotNull();
            for (String form : List.of("csv", "xlsx")) {
                Pattern named = Pattern.compile("export[=/]" + Pattern.quote(table + "." + form));
                String link = links.stream()
                        .map(Object::toString)
                        .filter(one -> named.matcher(one).find())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(screen + ": " + table + " has no export as " + form));
                byte[] file = Chromium.fetched(shown, link);
                if (form.equals("csv")) {
                    saysWhatItIs(screen, new String(file, StandardCharsets.UTF_8));
                } else {
                    assertThat(file).startsWith('P', 'K');
                }
            }
        }
    }

    private static void saysWhatItIs(Screens.Screen screen, String csv) {
        List<String> lines = csv.lines().toList();
        assertThat(lines.subList(0, 7).toString()).as(screen.toString()).contains("筛选：", "导出时间：", "截至第", "导出人：");
        assertThat(lines).as(screen.toString()).noneMatch(line -> line.matches("(.*,)?\"?[=+@\\t].*"));
    }
}
