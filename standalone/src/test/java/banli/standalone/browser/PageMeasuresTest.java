package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("浏览器：页面有多高、几键到达、下一件一键可看")
class PageMeasuresTest {
    private static final int DESKTOP = 1440;
    private static final String ACT = "() => !!document.activeElement.closest('main .doing, main .todo')"
            + " && document.activeElement.matches('a, summary')";

    private final Windows people = new Windows("zh");

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName("已办结的案卷不过三屏；到第一个动作不过十二次 Tab")
    void theCase() {
        Page auditor = sized(people.of("auditor"), DESKTOP, 900);
        Chromium.open(auditor, Screens.FINISHED);
        int height = number(auditor, "() => document.documentElement.scrollHeight");
        System.out.println("finished case at 1440x900: " + height + " px");
        assertThat(height).isLessThanOrEqualTo(2_700);

        Page section = sized(people.of("section"), DESKTOP, 900);
        Chromium.open(section, Screens.AT_WORK);
        int tabs = 0;
        do {
            section.keyboard().press("Tab");
            tabs++;
        } while (tabs < 60 && !(Boolean) says(section, ACT));
        System.out.println("Tabs to the first act of a case: " + tabs);
        assertThat(tabs).isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("看板第一屏就是超期和临期的案件和当前待办人；正常的收在件数后面")
    void theBoard() {
        Page supervisor = sized(people.of("supervisor"), DESKTOP, 900);
        Chromium.open(supervisor, "/board");
        assertThat(supervisor.locator("#burning tbody tr").count()).isPositive();
        int top = number(
                supervisor, "() => document.querySelector('#burning tbody tr .waits').getBoundingClientRect().bottom");
        System.out.println("board: the first red case and who has it end at " + top + " px");
        assertThat(top).isLessThan(900);
    }

    @Test
    @DisplayName("手机上页头一行不过 64 像素，菜单收起，一点就开")
    void thePhone() {
        Page section = sized(people.of("section"), 360, 740);
        Chromium.open(section, "/inbox");
        assertThat(number(section, "() => document.querySelector('.top').getBoundingClientRect().height"))
                .isLessThanOrEqualTo(64);
        assertThat(section.locator("#menu").isVisible()).isFalse();
        section.locator(".unfold").click();
        assertThat(section.locator("#menu a[href='/cases']").isVisible()).isTrue();
    }

    @Test
    @DisplayName("待办：一键到下一件，预览随着换；新的一件自己出现，标题里计数")
    void theInbox() {
        OtherWindow.registers("PM-1").routed();
        OtherWindow.registers("PM-2").routed();
        Page chief = sized(people.of("chief"), DESKTOP, 900);
        Chromium.openLive(chief, "/inbox");
        String first = chief.locator("#preview").getAttribute("data-case");
        chief.keyboard().press("j");
        chief.waitForSelector("#preview:not([data-case='" + first + "'])");
        assertThat(chief.locator(".rows [aria-current]").count()).isEqualTo(1);
        assertThat(chief.url()).contains("case=" + chief.locator("#preview").getAttribute("data-case"));
        OtherWindow third = OtherWindow.registers("PM-3").routed();

        chief.waitForSelector("#waits-" + third.caseId());
        chief.waitForFunction(
                "() => document.title.startsWith('(' + document.getElementById('live').dataset.waiting + ')')");
    }

    @Test
    @DisplayName("一封信送全部提出人：一张表")
    void oneLetterToAll() {
        OtherWindow letter = OtherWindow.registers("PM-4")
                .accepted()
                .submitted()
                .does("deputy", "sign-reply", Map.of())
                .does("chief", "issue-reply", Map.of());
        Page registry = people.of("registry");
        Chromium.open(registry, "/cases/" + letter.caseId());
        registry.locator(".doing > a.button.main").click();
        registry.waitForURL("**/batch?act=deliver-reply&case=" + letter.caseId());
        assertThat(registry.locator("input[name=case]").count()).isEqualTo(1);
        registry.locator("#way").selectOption("IN_PERSON");
        if (registry.locator("#f-_password").count() > 0) {
            registry.locator("#f-_password").fill("demo-2021");
        }
        registry.locator("form.stack button.main").click();
        registry.waitForSelector("#results .notice");
        assertThat(registry.locator("#results").textContent()).contains("办成 1 件");
    }

    @Test
    @DisplayName("从待办记一次联系：不过四次选择，正文以外不过八键")
    void aContact() {
        OtherWindow talk = OtherWindow.registers("PM-5").accepted();
        Page section = sized(people.of("section"), DESKTOP, 900);
        Chromium.open(section, "/inbox?case=" + talk.caseId());
        int choices = 0;
        for (String choice : List.of(
                "#preview .bar a.button.main",
                "label:has([value=VISIT])",
                "label:has([name=proposersMet])",
                "[name=summary]")) {
            section.locator(choice).first().click();
            choices++;
            if (choices == 1) {
                section.waitForURL(url -> url.contains("/do/record-contact"));
                assertThat(says(section, "() => document.activeElement.name")).isEqualTo("channel");
            }
        }
        section.keyboard().type("登门听取意见，约定下月再谈。");
        section.keyboard().press("Control+Enter");
        section.waitForURL(url -> url.contains("done="));
        System.out.println("a contact from the inbox: " + choices + " choices, Ctrl+Enter");
        assertThat(choices).isLessThanOrEqualTo(4);
        assertThat(section.locator(".notice[role=status]").first().textContent())
                .contains("已记录");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/board", "/cases", "/deadlines", "/figures", "/help", "/me"})
    @DisplayName("深色时，字与底的反差仍够")
    void dark(String path) {
        Page section = people.of("section");
        section.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.open(section, path);
        assertThat(new AxeBuilder(section)
                        .withRules(List.of("color-contrast"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .extracting(rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static Page sized(Page page, int width, int height) {
        page.setViewportSize(width, height);
        return page;
    }

    private static int number(Page page, String script) {
        return ((Number) says(page, script)).intValue();
    }
}
