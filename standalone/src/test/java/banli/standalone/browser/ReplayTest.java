package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：回放")
class ReplayTest {
    private static final String REPLAY = "/cases/district-cppcc-6-5-21-168/replay";

    private static Page page;

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

    @BeforeEach
    void openTheReplay() {
        page.navigate(OtherWindow.address() + REPLAY);
        page.waitForSelector("#ruler input[name=at]:not([hidden])");
    }

    @Test
    @DisplayName("Home、→、← 逐条走，地址、滑块、案卷和变化一起动")
    void byKeys() {
        page.keyboard().press("Home");
        shows(1);
        assertThat(page.locator(".differs h2").textContent()).isEqualTo("本案由此开始");
        page.keyboard().press("ArrowRight");
        shows(2);
        String second = (String) says(page, "() => new URL(location.href).searchParams.get('at')");
        assertThat(page.locator(".told h2").textContent()).isEqualTo("第 " + second + " 号事实");
        page.keyboard().press("ArrowLeft");
        shows(1);
        assertThat(((Number) says(page, "() => Number(document.querySelector('#ruler [name=at]').value)")).intValue())
                .isZero();
    }

    @Test
    @DisplayName("滑块用键盘移动，焦点留在滑块上")
    void bySlider() {
        page.keyboard().press("Home");
        shows(1);
        page.locator("#ruler input[name=at]").focus();
        page.keyboard().press("ArrowRight");
        shows(2);
        assertThat(says(page, "() => document.activeElement.name")).isEqualTo("at");
        assertThat(says(page, "() => document.activeElement.getAttribute('aria-valuetext')"))
                .isNotNull();
    }

    @Test
    @DisplayName("以此刻为对比，再走到最后：两个时刻的差别里有答复")
    void twoMoments() {
        page.keyboard().press("Home");
        shows(1);
        page.getByText("以此刻为对比").click();
        page.waitForSelector("#ruler input[name=against]:not([hidden])");
        page.keyboard().press("End");
        page.waitForSelector(".differs h3:has-text('建议事项与答复')");
        assertThat(page.locator(".differs").textContent()).contains("采纳情况").contains("环节");
    }

    /** Waits until the fact of that place is shown. */
    private static void shows(int place) {
        page.waitForSelector("#moment nav b:has-text('第 " + place + " 条')");
    }
}
