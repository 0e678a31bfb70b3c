package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：打开演示的第一分钟")
class First60SecondsTest {
    private static final String FINISHED = Screens.FINISHED;

    /** The design's limit from an act's acknowledgement to the page of another window that shows it. */
    private static final double AT_ONCE_MILLIS = 2_000;

    private Page page;

    @AfterEach
    void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    @DisplayName("一点登录，首页说明自己；18/18 点开正好 18 件；看一案的三个阶段和为何部分采纳；回看六月底；导出；看板在别人办理时自己动")
    void theFirstMinute() {
        page = Chromium.stranger("zh");
        page.navigate(OtherWindow.address() + "/");
        page.waitForURL("**/login");
        page.locator("form:has(input[value=auditor]) button").click();
        page.waitForSelector(".about");
        assertThat(page.locator(".about").textContent()).contains("人大代表建议和政协提案的账本");
        assertThat(page.locator(".home .notice").first().textContent()).contains("拟");

        page.locator("a[href='/figures?year=2021']").first().click();
        page.waitForSelector("#rates");
        assertThat(figure("件数")).isEqualTo("28");
        assertThat(figure("建议件数") + " " + figure("提案件数") + " " + figure("主办件数") + " " + figure("会办件数"))
                .isEqualTo("6 22 18 10");
        assertThat(figure("按时办结率")).isEqualTo("18 / 18");
        row("按时办结率").locator("td.big a").first().click();
        page.waitForURL("**/figures/**");
        assertThat(page.locator("tbody tr").count()).isEqualTo(18);

        page.locator("tbody a[href='" + FINISHED + "']").first().click();
        page.waitForURL("**" + FINISHED);
        assertThat(page.locator(".course li.done").count()).isEqualTo(8);
        asOf("2021-03-20");
        assertThat(page.locator(".past").textContent()).contains("2021-03-20");
        assertThat(page.locator(".course li.done").count()).isEqualTo(3);
        assertThat(page.locator("#acts .nextacts").count()).isZero();

        replayed();

        page.navigate(OtherWindow.address() + "/cases?q=21-084");
        page.waitForSelector("#items");
        assertThat(page.locator("#items .answer:has-text('部分采纳')").first().textContent())
                .hasSizeGreaterThan("部分采纳".length() + 4);
        assertThat(progressOf(2)).isEqualTo("最新进展：这一条还没有报告。");
        assertThat(progressOf(3)).startsWith("最新进展（2021-");

        page.navigate(OtherWindow.address() + "/board?as-of=2021-06-30&clock=happened");
        assertThat(page.locator(".past").textContent()).contains("2021-06-30");
        assertThat(page.locator(".chip").count()).isEqualTo(2);

        page.navigate(OtherWindow.address() + "/cases?year=2021&role=LEAD");
        String csv = page.locator(".exports a[href*='.csv']").getAttribute("href");
        assertThat(new String(Chromium.fetched(page, csv), StandardCharsets.UTF_8))
                .contains("共 18 行");

        page.navigate(OtherWindow.address() + "/summary?year=2021");
        assertThat(page.locator("article.paper").textContent()).contains("28", "18");

        Chromium.openLive(page, "/board");
        page.locator("#find").focus();
        OtherWindow other = OtherWindow.registers("S-60").accepted();
        Chromium.hasChip(page, other.caseId());
        other.does("supervisor", "chase-case", Map.of("about", "请本周与委员联系"));
        page.waitForSelector(
                ".feed li:has-text('请本周与委员联系')", new Page.WaitForSelectorOptions().setTimeout(AT_ONCE_MILLIS));
        assertThat(Chromium.says(page, "() => document.activeElement.id")).isEqualTo("find");
    }

    /** The replay of a finished case, from its first fact on, with the difference between two moments in words. */
    private void replayed() {
        page.navigate(OtherWindow.address() + FINISHED + "/replay");
        page.waitForSelector("#ruler input[name=at]:not([hidden])");
        page.keyboard().press("Home");
        page.waitForSelector("#moment nav b:has-text('第 1 条')");
        page.getByText("以此刻为对比").click();
        page.waitForSelector("#ruler input[name=against]:not([hidden])");
        page.keyboard().press("End");
        page.waitForSelector(".differs h3:has-text('建议事项与答复')");
        assertThat(page.locator(".differs").textContent()).contains("采纳情况", "环节");
    }

    private String progressOf(int item) {
        return page.locator("#items > ol > li")
                .nth(item - 1)
                .locator(".progressed")
                .textContent()
                .strip();
    }

    private Locator row(String name) {
        return page.locator("#rates tbody tr:has([data-name]:text-is('" + name + "'))");
    }

    private String figure(String name) {
        return row(name).locator("td.big").textContent().strip();
    }

    private void asOf(String day) {
        page.locator(".lookback summary").click();
        page.locator(".lookback input[name='as-of']").fill(day);
        page.locator(".lookback button").click();
        page.waitForSelector(".past");
    }
}
