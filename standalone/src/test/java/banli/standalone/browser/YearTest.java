package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：全年回放")
class YearTest {
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
    @DisplayName("一分钟走完一年；停在哪天，地址和链接就是哪天；播放不写任何东西")
    void aYearGoesByInAMinute() {
        page.clock().install();
        open("/year/2021");
        String facts = stamp();
        page.locator("#play").click();
        page.clock().runFor(20_000);
        page.locator("#play").click();
        String third = when();
        assertThat(third).isBetween("2021-06-15", "2021-07-31");
        page.clock().runFor(5_000);
        assertThat(when()).as("it stands still").isEqualTo(third);
        assertThat(page.url()).contains("at=" + third);
        assertThat(page.locator("#there").getAttribute("href")).isEqualTo("/board?as-of=" + third + "&clock=happened");
        page.locator("#play").click();
        page.clock().runFor(45_000);
        assertThat(when()).isEqualTo("2021-12-31");
        assertThat(page.locator("#play").textContent()).isEqualTo("播放");
        assertThat(page.locator("[data-figure=REPLY_RATE]").textContent()).contains("18 / 18");
        page.reload();
        assertThat(stamp()).as("nothing was recorded").isEqualTo(facts);
    }

    @Test
    @DisplayName("逐日走、拖到某日：泳道里的案件、数和指标，与那天的看板相同")
    void aDayIsTheBoardOfThatDay() {
        open("/year/2021?at=2021-06-30");
        assertThat(when()).isEqualTo("2021-06-30");
        page.locator("#on").click();
        page.locator("#on").click();
        page.locator("#back").click();
        assertThat(when()).isEqualTo("2021-07-01");
        Object played = says(
                page,
                "() => [...document.querySelectorAll('[data-count] b, .year .lane .chip .num')].map(it => it.textContent.trim())");
        page.locator("#there").click();
        page.waitForURL(url -> url.contains("/board?as-of=2021-07-01"));
        assertThat(
                        says(
                                page,
                                "() => [...document.querySelectorAll('.tiles b, .lane .chip .num')].map(it => it.textContent.trim())"))
                .isEqualTo(played);
    }

    @Test
    @DisplayName("系统设置为少动：不播放，逐日看")
    void calm() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        open("/year/2021?play=1");
        assertThat(page.locator("#play").isHidden()).isTrue();
        assertThat(page.locator("#calm").isVisible()).isTrue();
        page.keyboard().press("End");
        assertThat(when()).isEqualTo("2021-12-31");
    }

    @Test
    @DisplayName("两日对比：每处变化有事实为据，点开案件是止日的样子")
    void theDifferenceOfTwoDays() {
        Chromium.open(page, "/difference?from=2021-06-01&to=2021-06-30&clock=happened");
        assertThat(page.locator("#lane tbody tr").count()).isPositive();
        assertThat(page.locator("#lane tbody tr td:last-child").allTextContents())
                .allSatisfy(cause -> assertThat(cause).containsPattern("\\d+ .{4,}"));
        page.locator("#lane tbody a").first().click();
        page.waitForURL(url -> url.contains("as-of=2021-06-30"));
        assertThat(page.locator(".past").textContent()).contains("截至 2021-06-30");
        Chromium.open(page, "/difference");
        assertThat(page.locator(".empty").isVisible()).isTrue();
    }

    private void open(String path) {
        Chromium.open(page, path);
        page.waitForSelector("#player[data-whole=yes]");
    }

    private String when() {
        return page.locator("#when").textContent();
    }

    private String stamp() {
        return page.locator(".stamp span").first().textContent();
    }
}
