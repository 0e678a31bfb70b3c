package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("画面规则一：所筛选的都在地址里")
class AddressRuleTest {
    private static final Windows WINDOWS = new Windows("zh");
    private static final Windows OTHERS = new Windows("zh");
    private static final String FILTERED = "cases|deadlines|figures|flow|commitments|trail";
    private static final String ROWS =
            "() => [...document.querySelectorAll('main tbody tr')].map(r => r.textContent.replace(/\\s+/g, ' '))";

    static Stream<Screens.Screen> filtered() {
        return Screens.all().stream().filter(screen -> screen.name().matches(FILTERED));
    }

    @AfterAll
    static void close() {
        WINDOWS.close();
        OTHERS.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filtered")
    @DisplayName("筛选后地址改变；后退回到原来的清单；别人打开复制的链接，看到的相同")
    void theAddressIsTheView(Screens.Screen screen) {
        Page page = WINDOWS.open(screen);
        String before = page.url();
        List<?> all = (List<?>) page.evaluate(ROWS);
        if (screen.name().equals("trail")) {
            page.locator(".filters input[name=what]").fill("签字");
        } else {
            page.locator(".filters select[name=section]").selectOption("yanglao");
        }
        page.locator(".filters button.main").click();
        page.waitForURL(url -> url.contains(screen.name().equals("trail") ? "what=" : "section=yanglao"));
        List<?> some = (List<?>) page.evaluate(ROWS);
        assertThat(some).isNotEmpty().isNotEqualTo(all);
        String copied = page.url();

        page.goBack();
        assertThat(page.url()).isEqualTo(before);
        assertThat((List<?>) page.evaluate(ROWS)).isEqualTo(all);
        Page other = OTHERS.of(screen.user());
        other.navigate(copied);
        assertThat((List<?>) other.evaluate(ROWS)).isEqualTo(some);
    }
}
