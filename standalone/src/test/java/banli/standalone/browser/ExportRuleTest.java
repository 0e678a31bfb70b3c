package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("画面规则四：列表导出的就是所见")
class ExportRuleTest {
    private static final String LISTS = "cases|deadlines|figures|years|figure|commitments|trail|figures-by-section";
    private static final String EXPORTS =
            "() => [...document.querySelectorAll('.exports a')].map(a => a.getAttribute('href'))";
    private static final String FIRST_CELLS =
            "() => [...document.querySelectorAll('main table.wide tbody tr, main table#rates tbody tr')]"
                    + ".map(row => (row.querySelector('td a[href^=\"/cases/\"]:not(.look), th') ?? row.cells[0]).textContent.trim())";

    private static Page page;

    static Stream<Screens.Screen> lists() {
        return Screens.all().stream().filter(screen -> screen.name().matches(LISTS));
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
}
