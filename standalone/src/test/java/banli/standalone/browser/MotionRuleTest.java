package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("画面规则二、八：少动的人看到的也是少动；期限说明自己")
class MotionRuleTest {
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
