package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：审签与待办的键")
class SigningTest {
    private static final String FOCUSED = "() => document.activeElement.id";

    private static Page page;
    private static OtherWindow other;

    @BeforeAll
    static void aReplyWaits() {
        other = OtherWindow.registers("sign-1").accepted().submitted();
        page = Chromium.window("deputy", "zh");
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    @DisplayName("待办里 j 到一件，s 打开审签页而不签；点一句写意见，离开再回来还在；退回后承办人在原句旁看到")
    void fromInboxToRemark() {
        page.navigate(OtherWindow.address() + "/inbox");
        page.waitForSelector("#waits-" + other.caseId());
        page.keyboard().press("j");
        assertThat(says(page, "() => !!document.activeElement.closest('.entry')"))
                .isEqualTo(true);
        page.locator("#waits-" + other.caseId() + " a.pick").click();
        page.waitForSelector("#preview[data-case='" + other.caseId() + "']");
        page.keyboard().press("s");
        page.waitForURL("**/cases/" + other.caseId() + "/sign#sign");
        page.waitForFunction("() => document.activeElement.id === 'sign'");
        assertThat(page.locator(".state").textContent()).contains("待分管领导签字");

        page.locator("#signing a[href='#sendback']").click();
        page.locator("#returning").waitFor();
        assertThat(page.locator("#signing").isVisible()).isFalse();
        assertThat(page.locator("#remarks").textContent()).contains("点信里的一句话");
        page.locator("#nevermind").click();
        assertThat(page.locator("#signing").isVisible()).isTrue();

        page.locator("#s-1-1").click();
        assertThat(says(page, FOCUSED)).isEqualTo("r-1-1");
        assertThat(page.locator("#signing").isVisible()).isFalse();
        page.keyboard().type("写明地点");
        assertThat(page.locator("#returning").textContent()).contains("退回修改", "已写 1 条批注", "清空批注，改为签字");
        page.navigate(OtherWindow.address() + "/help");
        page.goBack();
        page.waitForFunction("() => document.getElementById('r-1-1')?.value === '写明地点'");
        assertThat(page.locator("#signing").isVisible()).isFalse();
        page.locator("#nevermind").click();
        assertThat(page.locator("#signing").isVisible()).isTrue();
        assertThat(page.inputValue("#r-1-1")).isEmpty();
        page.locator("#s-1-1").click();
        page.keyboard().type("写明地点");
        page.locator("#returning button").click();
        page.waitForURL("**/cases/" + other.caseId() + "?*");

        Page drafter = Chromium.window("section", "zh");
        drafter.navigate(OtherWindow.address() + "/cases/" + other.caseId() + "/reply");
        assertThat(drafter.locator("#at-answer\\.1").textContent()).contains("年内新增五个助餐点", "写明地点", "这句还没有改");
        drafter.locator("button[value=show]").click();
        drafter.locator("button[value=yes]").click();
        drafter.locator("textarea[name='answer.1']").pressSequentially("（马陆镇）");
        drafter.waitForFunction("() => document.getElementById('at-answer.1').textContent.includes('这句已改')");
        assertThat(says(drafter, "() => document.activeElement.name")).isEqualTo("answer.1");
        assertThat(drafter.locator("#paper .now").textContent()).contains("（马陆镇）", "收悉。经研究，现答复如下：");
        drafter.keyboard().press("Alt+p");
        assertThat(drafter.locator("#beside-phrases").getAttribute("open")).isNotNull();
        drafter.keyboard().press("Alt+p");
        assertThat(says(drafter, "() => document.activeElement.name")).isEqualTo("answer.1");
        drafter.keyboard().press("Control+Enter");
        drafter.waitForURL("**/cases/" + other.caseId() + "?*");
        drafter.context().close();
        page.navigate(OtherWindow.address() + "/cases/" + other.caseId() + "/sign");
        assertThat(page.locator("#letter .body").textContent()).contains("收悉。经研究，现答复如下：", "（马陆镇）");
        assertThat(page.locator("#s-1-1").count()).isZero();
    }
}
