package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：日期滑块")
class DaylineTest {
    private Page page;

    @BeforeEach
    void logIn() {
        page = Chromium.window("auditor", "zh");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("看板：键盘走到某天，页不重载，焦点还在滑块上，链接通向那一天；后退回到现在，End 也回到现在")
    void theBoardByKeys() {
        Chromium.openLive(page, "/board");
        says(page, "() => { window.same = true; }");
        assertThat(page.locator("#day").isVisible()).isFalse();
        page.locator(".daybox summary").click();
        page.locator("#day").focus();
        page.keyboard().press("Home");
        LocalDate first = shown();
        page.keyboard().press("ArrowRight");
        shows(first.plusDays(1));
        page.keyboard().press("PageUp");
        shows(first.plusDays(1).plusMonths(1));
        page.keyboard().press("PageDown");
        shows(first.plusDays(1));
        assertThat(says(page, "() => document.activeElement.id")).isEqualTo("day");
        assertThat(page.locator("#day").getAttribute("aria-valuetext"))
                .isEqualTo(first.plusDays(1).toString());
        assertThat(page.locator("[data-day] .tiles a").first().getAttribute("href"))
                .contains("as-of=" + first.plusDays(1) + "&clock=happened");
        for (int moves = 0; moves < 4 && page.url().contains("as-of"); moves++) {
            page.goBack();
        }
        assertThat(page.url()).doesNotContain("as-of");
        page.waitForSelector(".stamp .pulse:not([hidden])");
        page.locator("#day").focus();
        page.keyboard().press("Home");
        shows(first);
        page.keyboard().press("End");
        page.waitForURL(url -> !url.contains("as-of"));
        page.waitForSelector("[data-day]:not(:has(.past)) .stamp .pulse:has-text('实时')");
        assertThat(says(page, "() => window.same"))
                .as("the page was not loaded anew")
                .isEqualTo(true);
    }

    @Test
    @DisplayName("开着过了零点：前一天是昨天，End 仍是现在，可选到今天；两处语言切换都通向所看的那一天")
    void overMidnight() {
        Chromium.openLive(page, "/board");
        LocalDate made = LocalDate.parse(page.locator("#dayline").getAttribute("data-today"));
        long next = made.plusDays(1)
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.ofHours(8))
                .toEpochMilli();
        says(page, "() => { Date.now = () => " + next + "; }");
        page.locator(".daybox summary").click();
        page.locator("#day").focus();
        assertThat(page.locator("#dayline input[name=as-of]").getAttribute("max"))
                .isEqualTo(made.plusDays(1).toString());
        page.keyboard().press("ArrowLeft");
        page.waitForURL(url -> url.contains("as-of=" + made));
        page.keyboard().press("End");
        page.waitForURL(url -> !url.contains("as-of"));
        page.keyboard().press("Home");
        LocalDate first = shown();
        shows(first);
        says(page, "() => document.querySelector('#menu a.tongue').click()");
        page.waitForURL(url -> url.contains("lang=en") && url.contains("as-of=" + first));
        page.locator(".who a.tongue").click();
        page.waitForURL(url -> url.contains("lang=zh") && url.contains("as-of=" + first));
    }

    @Test
    @DisplayName("统计：改按记录时间，那天还没有记录就说明；图随之重画")
    void theFigures() {
        Chromium.open(page, "/figures?year=2021&as-of=2021-12-31&clock=happened");
        page.waitForSelector("[data-day] .chart canvas");
        page.locator("#day").focus();
        page.keyboard().press("ArrowLeft");
        shows(LocalDate.of(2021, 12, 30));
        page.waitForSelector("[data-day] .chart canvas");
        page.locator("#dayline select").selectOption("recorded");
        page.waitForSelector("#unshown:has-text('当时还没有事实')");
        page.locator("#dayline select").selectOption("happened");
        page.waitForSelector("#unshown", new WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        shows(LocalDate.of(2021, 12, 30));
    }

    @Test
    @DisplayName("没有脚本：选日期和时间，按钮带去那一天")
    void withoutScripts() {
        try (BrowserContext plain = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("zh-CN")
                        .setStorageState(page.context().storageState()))) {
            Page still = plain.newPage();
            still.navigate(OtherWindow.address() + "/board");
            still.locator(".daybox summary").click();
            assertThat(still.locator(".slide").isVisible()).isFalse();
            still.locator("#dayline input[name=as-of]").fill("2021-06-30");
            still.locator("#dayline button").click();
            still.waitForURL(url -> url.contains("as-of=2021-06-30"));
            assertThat(still.locator(".past").textContent()).contains("截至 2021-06-30");
        }
    }

    private LocalDate shown() {
        page.waitForSelector("[data-day]:not(.turning) .past");
        return LocalDate.parse(page.locator("#dayline input[name=as-of]").inputValue());
    }

    private void shows(LocalDate day) {
        page.waitForSelector("[data-day]:not(.turning) .past:has-text('截至 " + day + "')");
        page.waitForURL(url -> url.contains("as-of=" + day));
    }
}
