package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("画面规则三：计案件的数点开，正好是那么多件")
class CountsRuleTest {
    private static final Windows WINDOWS = new Windows("zh");
    private static final String COUNTING =
            "home|board|past|cases|figures|figures-by-section|flow|flow-by-section|years|summary";
    /** A share or a difference leads to what it is of, but is no count itself. */
    private static final String COUNTED = """
            () => Object.values(Object.fromEntries([...document.querySelectorAll('main a[href]')]
              .filter(a => !/%/.test(a.textContent) && !/(增加|减少|上升|下降|多|少)(了)?\\s*$/u.test(a.previousSibling?.textContent ?? '')).map(a => ({ href: a.getAttribute('href'), text: (a.querySelector('b.num') ?? a).textContent.replace(/,/g, '').match(/^\\D*(\\d+)\\D*$/)?.[1] }))
              .filter(a => a.text && /^\\/(cases\\?|figures\\/|flow\\/)/.test(a.href) && !/sort=/.test(a.href)).map(a => [a.href, a])))""";

    private static final Pattern TOTAL = Pattern.compile("class=\"lead\"[^>]*>(?:[^\\d]|<[^>]*>)*?(\\d+)");

    static Stream<Screens.Screen> counting() {
        return Screens.all().stream().filter(screen -> screen.name().matches(COUNTING));
    }

    @AfterAll
    static void close() {
        WINDOWS.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counting")
    @DisplayName("逐个点开画面上的数，与所到清单的件数相同")
    void leadsToPreciselyThese(Screens.Screen screen) {
        Page page = WINDOWS.open(screen);
        List<?> counted = (List<?>) page.evaluate(COUNTED);

        assertThat(counted).isNotEmpty().allSatisfy(one -> {
            Map<?, ?> link = (Map<?, ?>) one;
            String href = link.get("href").toString();
            String list = new String(Chromium.fetched(page, href), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(list);
            assertThat(total.find()).as(href).isTrue();
            assertThat(total.group(1)).as(href).isEqualTo(link.get("text"));
        });
    }
}
