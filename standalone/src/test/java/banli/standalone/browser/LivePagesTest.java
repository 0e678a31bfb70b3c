package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：别人办的事，不必刷新就看得到")
class LivePagesTest {
    private static final String FOCUSED =
            "() => document.activeElement.id || document.activeElement.getAttribute('href')";

    private Page page;

    @BeforeEach
    void logIn() {
        page = Chromium.window("supervisor", "zh");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("看板：新登记的案件进入泳道并有标记；正在输入的字和焦点都还在")
    void theBoardMoves() {
        Chromium.openLive(page, "/board");
        says(page, "() => { window.sameLoad = true; }");
        page.locator("#find").pressSequentially("助餐");

        OtherWindow other = OtherWindow.registers("live-1");

        page.waitForSelector(".folded:has(#chip-" + other.caseId() + ".changed) > summary");
        page.waitForSelector(".feed a[href='/cases/" + other.caseId() + "']");
        other.accepted();
        page.waitForSelector(
                ".lane:nth-child(1) #chip-" + other.caseId() + ", .lane:nth-child(2) #chip-" + other.caseId(),
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(says(page, FOCUSED)).isEqualTo("find");
        assertThat(page.locator("#find").inputValue()).isEqualTo("助餐");
        assertThat(says(page, "() => window.sameLoad")).isEqualTo(true);
    }

    @Test
    @DisplayName("台账：焦点停在原来的一行，筛选栏里没有提交的字还在，滚动位置不变")
    void theListMoves() {
        OtherWindow first = OtherWindow.registers("live-2");
        Chromium.openLive(page, "/cases?year=" + Year.now(ZoneId.of("Asia/Shanghai")) + "&sort=-number");
        page.locator("input[name=subject]").fill("养老");
        page.locator("#row-" + first.caseId() + " a").first().focus();
        Object scrolled = says(page, "() => scrollY");

        OtherWindow second = OtherWindow.registers("live-3");

        page.waitForSelector("#row-" + second.caseId());
        assertThat(says(page, FOCUSED)).isEqualTo("/cases/" + first.caseId());
        assertThat(page.locator("input[name=subject]").inputValue()).isEqualTo("养老");
        assertThat(says(page, "() => scrollY")).isEqualTo(scrolled);
    }

    @Test
    @DisplayName("案卷：新的联系记录出现，展开的说明仍展开")
    void theCaseMoves() {
        OtherWindow other = OtherWindow.registers("live-4").accepted();
        Chromium.openLive(page, "/cases/" + other.caseId());
        page.locator("#acts > summary").click();

        other.contactBefore();

        page.waitForSelector("#story .m-contact");
        page.waitForSelector("#story.changed");
        assertThat(page.locator("#acts").getAttribute("open")).isNotNull();
    }

    @Test
    @DisplayName("大屏：连接断开时变灰并说明，恢复后补上错过的事实")
    void theWallScreenGreys() {
        Chromium.openLive(page, "/board?kiosk=1");
        assertThat(page.locator("nav").count()).isZero();
        page.context().setOffline(true);
        page.waitForSelector("html.live-off");
        assertThat(page.locator(".pulse").textContent()).contains("已停止更新");
        OtherWindow other = OtherWindow.registers("live-6");

        page.context().setOffline(false);

        page.waitForSelector("html.live-on");
        Chromium.hasChip(page, other.caseId());
    }

    @Test
    @DisplayName("退出登录后，仍开着的页面说明登录已失效")
    void aPageSaysThatTheSessionEnded() {
        Chromium.openLive(page, "/board");
        Page beside = page.context().newPage();
        beside.navigate(OtherWindow.address() + "/help");
        beside.locator(".who form[action='/logout'] button").click();
        beside.waitForURL("**/login?bye");
        beside.close();

        OtherWindow.registers("live-5");

        page.waitForSelector("#ended:not([hidden])");
        assertThat(page.locator("#ended a").getAttribute("href")).isEqualTo("/login");
        assertThat(page.locator("html.live-off").count()).isEqualTo(1);
    }
}
