package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("画面规则：每个画面；少动的人看到的也是少动；期限说明自己")
class EveryScreenRulesTest {
    private static final Windows WINDOWS = new Windows("zh");

    private static final String UNSIGNED = """
            () => [...document.querySelectorAll('.light')].map(light =>
                (getComputedStyle(light, '::before').content.replace(/["]/g, '') + light.textContent).replace(/none|normal/, '').trim())
              .filter(text => !/^[●▲■◆○]\\s*\\S+/u.test(text))""";
    private static final String UNLINKED = """
            () => [...document.querySelectorAll('.tiles b, .rates b, .lights b, table td.r.num, .bars a')]
              .filter(cell => !cell.closest('table')?.querySelector('.struck, td.whom'))
              .filter(cell => /^[1-9][\\d,]*( \\/ [\\d,]+)?$/.test([...cell.childNodes].filter(n => n.nodeName !== 'SMALL').map(n => n.textContent).join('').trim()))
              .filter(cell => !cell.closest('a') && !cell.querySelector('a') && !cell.querySelector('small'))
              .map(cell => cell.parentElement.textContent.trim())""";
    private static final String SILENT = """
            () => [...document.querySelectorAll('.empty')].filter(part => part.offsetParent)
              .filter(part => part.textContent.trim().length < 4).length""";
    private static final String UNSEEN = """
            () => [...document.querySelectorAll('html:not(.kiosk) main table[data-export]')]
              .filter(table => !table.closest('details:not([open]), [hidden]') && !table.offsetParent)
              .map(table => table.dataset.export)""";
    private static final String ON_PAPER = """
            () => [...document.querySelectorAll('.top, .menu, .filters, .exports, .pager, .go, .stamp, .views, .lookback, .jump')]
              .filter(part => part.getClientRects().length > 0).map(part => part.className)""";
    private static final String FOOT =
            "() => [...document.querySelectorAll('.foot')].filter(f => f.getClientRects().length > 0).map(f => f.textContent)";

    static List<Screens.Screen> screens() {
        return Screens.all();
    }

    @AfterAll
    static void close() {
        WINDOWS.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    @DisplayName("灯有形状和文字；计案件的数都是链接；空处有说明；按 ? 有快捷键；纸上没有菜单，页脚有事实号和时间")
    void keepsTheRules(Screens.Screen screen) {
        Page page = WINDOWS.open(screen);

        assertThat((List<?>) page.evaluate(UNSIGNED)).as("lights").isEmpty();
        assertThat((List<?>) page.evaluate(UNLINKED))
                .as("counts without a link")
                .isEmpty();
        assertThat((List<?>) page.evaluate(UNSEEN))
                .as("tables that nobody sees")
                .isEmpty();
        assertThat(page.evaluate(SILENT)).as("empty places without a word").isEqualTo(0);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((List<?>) page.evaluate(ON_PAPER)).as("on paper").isEmpty();
        if (page.locator(".stamp").count() > 0) {
            assertThat((List<?>) page.evaluate(FOOT))
                    .singleElement()
                    .satisfies(foot -> assertThat(foot.toString())
                            .containsPattern("截至第 \\d+ 号事实")
                            .containsPattern("打印时间 20\\d\\d-"));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.locator("main").focus();
        page.keyboard().press("?");
        page.waitForSelector("dialog[open] #keys");
        page.keyboard().press("Escape");
        if (page.locator("#find").count() > 0) {
            page.keyboard().press("/");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("find");
        }
    }

    @Test
    @DisplayName("系统设置为少动时，变化只有标记，没有动画；标记过后自行消失")
    void calm() {
        Page page = Chromium.window("supervisor", "zh");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        OtherWindow other = OtherWindow.registers("S-2").accepted();
        Chromium.openLive(page, "/cases/" + other.caseId());

        other.contactBefore();

        page.waitForSelector("#story.changed");
        assertThat(page.evaluate("() => document.getAnimations().length")).isEqualTo(0);
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.changed')).animationName"))
                .isEqualTo("none");
        page.waitForSelector("#story:not(.changed)");
        page.context().close();
    }

    @Test
    @DisplayName("每个没有完成的期限都展开了规则、起算日、所计天数和日历版本")
    void deadlinesExplainThemselves() {
        Page page = Chromium.window("section", "zh");
        Chromium.open(page, Screens.AT_WORK + "/deadlines");

        assertThat(page.locator(".deadline details[open]").allTextContents())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told)
                        .containsPattern("自 20\\d\\d-\\d\\d-\\d\\d 起算")
                        .containsPattern("\\d+ (个工作日|天|个月)")
                        .containsPattern("规则 .*shanghai-.*日历 state-council"));
        page.context().close();
    }
}
