package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：第一次来有人带，收起以后不再出现，帮助里还在")
class GuideInBrowserTest {
    @Test
    @DisplayName("一步一步走到各自的画面，走完首页就不再提；换一台电脑也不提；帮助里可以再走")
    void walkedThrough() {
        Page page = Chromium.window("supervisor", "en");
        Chromium.open(page, "/help");
        List<String> steps = page.locator("#first li a").all().stream()
                .map(step -> step.getAttribute("href"))
                .toList();
        page.locator("#first button").click();

        List<String> walked = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            page.locator("#guided b:text('Guide " + (at + 1) + " / " + steps.size() + "')")
                    .waitFor();
            walked.add(page.url().substring(OtherWindow.address().length()));
            assertThat(page.locator("#guided span").innerText()).isNotBlank();
            page.locator("#guided button.main").click();
        }
        page.waitForURL(OtherWindow.address() + "/");
        assertThat(walked).isNotEmpty().isEqualTo(steps);
        assertThat(page.locator("#guided, #first").count()).isZero();
        page.context().close();

        Page elsewhere = Chromium.window("supervisor", "zh");
        Chromium.open(elsewhere, "/");
        assertThat(elsewhere.locator("#mine").count()).isOne();
        assertThat(elsewhere.locator("#first").count()).isZero();
        elsewhere.context().close();
    }

    @Test
    @DisplayName("离开这一步的画面，那一行仍指回去；中途结束也是收起")
    void wandersOff() {
        Page page = Chromium.window("auditor", "zh");
        Chromium.open(page, "/help");
        page.locator("#first button").click();
        page.locator("#guided").waitFor();
        Chromium.open(page, "/cases");
        assertThat(page.locator("#guided span").count()).isZero();
        page.locator("#guided a").click();
        page.waitForURL("**/findings");
        page.locator("#guided button[value='0']").click();
        page.waitForURL(OtherWindow.address() + "/");
        assertThat(page.locator("#guided, #first").count()).isZero();
        page.context().close();
    }
}
