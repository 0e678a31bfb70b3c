package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import banli.standalone.whole.WholeProduct;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：长时间没有操作")
class IdlePagesTest {
    private Page page;

    @BeforeEach
    void logIn() {
        page = Chromium.window("section", "zh");
        page.clock().install();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("快到时限时页面提醒，点“继续使用”后提醒消失")
    void thePageWarns() {
        page.navigate(OtherWindow.address() + "/help");
        page.route("**/idle", route -> {
            if (route.request().method().equals("GET")) {
                route.fulfill(new FulfillOptions().setContentType("text/plain").setBody("40"));
            } else {
                route.resume();
            }
        });
        page.clock().fastForward("29:10");

        page.waitForSelector("#idle:not([hidden])");
        page.locator("#idle button").click();
        page.waitForSelector("#idle", new WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.locator("#over").isHidden()).isTrue();
    }

    @Test
    @DisplayName("网关一时出错不算登录结束，过一会儿再问")
    void aFailureBetweenIsNotTheEnd() {
        page.navigate(OtherWindow.address() + "/help");
        AtomicInteger asked = new AtomicInteger();
        page.route(
                "**/idle",
                route -> route.fulfill(
                        asked.incrementAndGet() == 1
                                ? new FulfillOptions().setStatus(502).setBody("<html>Bad gateway</html>")
                                : new FulfillOptions()
                                        .setContentType("text/plain")
                                        .setBody("40")));
        page.waitForResponse("**/idle", () -> page.clock().fastForward("29:10"));
        page.clock().fastForward("00:06");

        page.waitForSelector("#idle:not([hidden])");
        assertThat(page.locator("#over").isHidden()).isTrue();
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    @DisplayName("说登录已结束而其实没有：按钮不提交写到一半的表单，说明仍在登录中")
    void nothingIsSentWhileLoggedIn() {
        String form = begun("idle-2");
        page.route("**/idle", route -> route.fulfill(new FulfillOptions().setStatus(401)));
        page.clock().fastForward("30:00");
        page.waitForSelector("#over:not([hidden])");
        page.unroute("**/idle");
        page.locator("#over button").click();

        page.waitForSelector("#alive:not([hidden])");
        assertThat(page.locator("#over").isHidden()).isTrue();
        assertThat(page.url()).isEqualTo(form);
        assertThat(page.locator("textarea[name=summary]").inputValue()).isEqualTo("写到一半的联系情况");
    }

    @Test
    @DisplayName("时限已过：页面说明，重新登录后回到同一张表单，填写的内容都在")
    void whatWasTypedComesBack() {
        begun("idle-1");
        page.context().clearCookies(new ClearCookiesOptions().setName("banli"));
        page.clock().fastForward("30:00");

        page.waitForSelector("#over:not([hidden])");
        page.locator("#over button").click();
        page.waitForURL("**/login?kept");
        page.locator("input[name=username]:not([type=hidden])").fill("section");
        page.locator("input[name=password]:not([type=hidden])").fill("demo-2021");
        page.locator("button.main").click();

        page.waitForURL("**/do/record-contact?kept=1");
        assertThat(page.locator("textarea[name=summary]").inputValue()).isEqualTo("写到一半的联系情况");
    }

    /** The address of a form that is half filled in. */
    private String begun(String number) {
        String form = OtherWindow.address() + "/cases/"
                + OtherWindow.registers(number).accepted().caseId() + "/do/record-contact";
        // What has just been recorded may not be on the screens yet.
        WholeProduct.until("the form is there", () -> {
            page.navigate(form);
            return page.locator("textarea[name=summary]").count() > 0;
        });
        page.locator("textarea[name=summary]").fill("写到一半的联系情况");
        return form;
    }
}
