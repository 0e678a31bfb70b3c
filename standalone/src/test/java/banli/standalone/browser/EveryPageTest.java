package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("浏览器：每一页")
class EveryPageTest {
    private static final int NARROW = 360;
    private static final String TOLD =
            "addEventListener('securitypolicyviolation', e => console.error('violation ' + e.violatedDirective + ' ' + e.blockedURI));";
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href').split('#')[0])";
    private static final String WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** All rules are tried, but colours, which take longest, in one language: the other has the same styles. */
    private static AxeRunOptions rules(String language) {
        AxeRunOptions options = new AxeRunOptions();
        // What holds, of which there is much on a long page, is not told in full.
        options.setResultTypes(List.of("violations"));
        AxeRuleOptions colours = new AxeRuleOptions();
        colours.setEnabled(language.equals("zh"));
        options.setRules(Map.of("color-contrast", colours));
        return options;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("沿链接走遍各页：不违反内容安全策略，脚本无错，没有可及性问题，360 像素宽不横向滚动")
    void everyPage(String language) {
        Page page = Chromium.window("registry", language);
        List<String> wrong = new ArrayList<>();
        page.addInitScript(TOLD);
        page.onConsoleMessage(message -> {
            if (message.text().contains("violation") || message.text().contains("Content Security Policy")) {
                wrong.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> wrong.add(page.url() + " " + error));
        Set<String> seen = crawl(page, rules(language), wrong);
        page.context().close();

        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains(
                        "/board",
                        "/cases",
                        "/cases/*",
                        "/cases/*/replay",
                        "/deadlines",
                        "/deadlines/extensions",
                        "/deadlines/chases",
                        "/deadlines/what-if",
                        "/trail",
                        "/help",
                        "/figures",
                        "/points",
                        "/figures/*",
                        "/findings",
                        "/findings/*",
                        "/flow",
                        "/flow/*");
    }

    private static Set<String> crawl(Page page, AxeRunOptions rules, List<String> wrong) {
        Deque<String> open = new ArrayDeque<>(Screens.addresses());
        open.addFirst("/cases?year=2021&size=12");
        open.addFirst("/trail?size=20");
        open.addAll(List.of(Screens.FINISHED + "/reply", "/admin/do/ask-login-code", "/login/code", "/nothing"));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            if (seen.add(shape(path))) {
                page.setViewportSize(NARROW, 740);
                page.navigate(OtherWindow.address() + path);
                if (((Number) says(page, WIDE)).intValue() > 0) {
                    wrong.add(path + " scrolls sideways");
                }
                page.setViewportSize(1280, 800);
                for (Rule rule : new AxeBuilder(page)
                        .options(rules)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()) {
                    wrong.add(path + " " + rule.getId() + " "
                            + rule.getNodes().getFirst().getHtml());
                }
                for (Object link : (List<?>) says(page, LINKS)) {
                    if (!link.toString().startsWith("/api/") && !link.toString().matches(".*\\.(xlsx|csv|docx)\\b.*")) {
                        open.add(link.toString());
                    }
                }
            }
        }
        return seen;
    }

    /** Pages that differ only in which case or figure they show, or in a filter, are seen once. */
    private static String shape(String path) {
        String bare = path.replaceAll("\\?.*", "");
        String kiosk = path.contains("kiosk=") ? "?kiosk" : "";
        return bare.replaceAll("^/(cases|figures|findings|flow|subjects)/[^/]+", "/$1/*") + kiosk;
    }
}
