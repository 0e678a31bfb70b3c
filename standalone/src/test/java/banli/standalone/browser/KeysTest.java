package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：快捷键、常用视图与一览")
class KeysTest {
    private static final String LIST = "/cases?year=2021&sort=number";

    private static Page page;

    @BeforeAll
    static void logIn() {
        page = Chromium.window("supervisor", "zh");
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @BeforeEach
    void openTheList() {
        page.navigate(OtherWindow.address() + LIST);
    }

    @Test
    @DisplayName("j k 选行，回车打开；] [ 依清单走到下一件、上一件；g l 回台账")
    void throughTheList() {
        press("j", "j", "j", "k");
        String second = page.locator("tbody tr:nth-child(2) a").first().getAttribute("href");
        assertThat(says(page, "() => document.activeElement.getAttribute('href')"))
                .isEqualTo(second);
        String third = page.locator("tbody tr:nth-child(3) a").first().getAttribute("href");
        press("Enter");
        page.waitForURL("**" + second);
        page.waitForSelector("#next:not([hidden])");
        press("]");
        page.waitForURL("**" + third);
        page.waitForSelector("#previous:not([hidden])");
        press("[");
        page.waitForURL("**" + second);
        press("g", "l");
        page.waitForURL("**/cases");
    }

    @Test
    @DisplayName("清单是过去某日的，] 走到的下一件也是那一日的")
    void throughAListOfThePast() {
        String then = "as-of=2021-12-31&clock=happened";
        page.navigate(OtherWindow.address() + LIST + "&" + then);
        page.locator("tbody tr:nth-child(2) a").first().click();
        page.waitForSelector("#next:not([hidden])");
        String second = page.url();
        assertThat(second).endsWith("?" + then);
        press("]");
        page.waitForURL(url -> !url.equals(second));
        assertThat(page.url()).contains("/cases/").endsWith("?" + then);
    }

    @Test
    @DisplayName("没有先按 g，单按 l 或 b 哪里也不去，页面刚打开时也一样")
    void aLoneSecondKey() {
        Page fresh = Chromium.window("supervisor", "zh");
        fresh.addInitScript("performance.now = () => 10");
        fresh.navigate(OtherWindow.address() + "/help");
        fresh.waitForSelector("#keys");
        for (String key : List.of("l", "b")) {
            assertThat(says(
                            fresh,
                            "() => document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key
                                    + "', bubbles: true, cancelable: true}))"))
                    .isEqualTo(key.equals("l"));
        }
        assertThat(fresh.url()).endsWith("/help");
        fresh.context().close();
    }

    @Test
    @DisplayName("/ 到搜索框；在框里按键只是打字；回车查到两个字所在的案件")
    void search() {
        press("/");
        page.locator("#find").pressSequentially("n?j");
        assertThat(page.locator("#find").inputValue()).isEqualTo("n?j");
        assertThat(page.locator("dialog").count()).isZero();
        page.locator("#find").fill("智能");
        press("Enter");
        page.waitForURL("**/cases?q=*");
        assertThat(page.locator("tbody").textContent()).contains("诸海霞");
    }

    @Test
    @DisplayName("? 打开快捷键说明，再按一次关上；每个键都有链接或元素可点")
    void help() {
        press("?");
        page.waitForSelector("dialog[open] #keys");
        assertThat(page.locator("dialog [data-for=rows]").count()).isOne();
        assertThat(page.locator("dialog [data-for=red], dialog [data-for=sign], dialog [data-for=contact]")
                        .count())
                .isZero();
        press("?");
        page.waitForSelector(
                "dialog:not([open])", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        press("g", "b");
        page.waitForURL("**/board");
        press("r");
        page.waitForURL("**/chase*");
    }

    @Test
    @DisplayName("案卷中按 n 到新增联系；不办联系的职务没有这个键")
    void aNewContact() {
        String file = "/cases/" + OtherWindow.registers("keys-1").accepted().caseId();
        page.navigate(OtherWindow.address() + file);
        assertThat(page.locator("#contact").count()).isZero();
        Page handler = Chromium.window("section", "zh");
        handler.navigate(OtherWindow.address() + file);
        handler.keyboard().press("n");
        handler.waitForURL("**" + file + "/do/record-contact");
        handler.context().close();
    }

    @Test
    @DisplayName("一览在旁边打开，焦点不离开台账，Esc 关上")
    void peek() {
        page.locator("a.look").first().click();
        page.waitForSelector("#peek #peeked h2");
        assertThat(page.url()).endsWith(LIST);
        press("Escape");
        assertThat(page.locator("#peeked").count()).isZero();
    }

    @Test
    @DisplayName("登录已失效时点一览，去登录页，登录之后就是那一件")
    void peekWithoutASession() {
        Page fresh = Chromium.window("supervisor", "zh");
        fresh.navigate(OtherWindow.address() + LIST);
        String peek = fresh.locator("a.look").first().getAttribute("href");
        fresh.context().clearCookies(new ClearCookiesOptions().setName("banli"));
        fresh.locator("a.look").first().click();
        fresh.waitForURL("**/login");
        fresh.locator("input[name=username]:not([type=hidden])").fill("supervisor");
        fresh.locator("input[name=password]:not([type=hidden])").fill("demo-2021");
        fresh.locator("button.main").click();
        fresh.waitForURL(url -> url.contains(peek));
        fresh.context().close();
    }

    @Test
    @DisplayName("当前筛选存为视图，之后一点即回，可以删除")
    void savedViews() {
        page.locator("a[href^='/cases/views']").click();
        page.locator("input[name=view]:not([type=hidden])").fill("2021年");
        page.locator("form.card button").click();
        page.waitForURL("**" + LIST);

        Page elsewhere = Chromium.window("supervisor", "zh");
        elsewhere.navigate(OtherWindow.address() + "/cases/views");
        elsewhere.locator(".views li a").click();
        elsewhere.waitForURL("**" + LIST);
        elsewhere.navigate(OtherWindow.address() + "/cases/views");
        elsewhere.locator(".views li button").click();
        assertThat(elsewhere.locator(".views li").count()).isZero();
        elsewhere.context().close();
    }

    private static void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
