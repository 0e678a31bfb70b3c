package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：留言马上看得到，@ 的人由键盘选出，提醒自己计数")
class CommentsInBrowserTest {
    private final Windows people = new Windows("zh");

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName("一人写，一人的提醒计数，一人的案卷里自己出现")
    void seenAtOnce() {
        String page = "/cases/" + OtherWindow.registers("CO-1").routed().caseId();
        Page chief = people.of("chief");
        Chromium.openLive(chief, "/inbox");
        Page auditor = people.of("auditor");
        Chromium.openLive(auditor, page);
        Page registry = people.of("registry");
        Chromium.open(registry, page + "/comments");

        registry.locator("#f-text").pressSequentially("@chi");
        registry.waitForSelector("#mentions [aria-selected=true]");
        assertThat(new AxeBuilder(registry).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        registry.keyboard().press("Enter");
        registry.keyboard().type("附件里有数字");
        registry.locator("#write button.main").click();
        registry.waitForSelector(".comments li");

        chief.waitForFunction("() => !document.querySelector('[data-bell]').hidden");
        auditor.waitForSelector("#comments li");
        assertThat(auditor.locator("#comments").textContent()).contains("附件里有数字", "不是记录");
        Chromium.open(chief, "/notices");
        assertThat(chief.locator("#named").textContent()).contains("附件里有数字");
    }
}
