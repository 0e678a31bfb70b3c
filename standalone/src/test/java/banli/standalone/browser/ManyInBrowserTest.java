package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：许多件一起办")
class ManyInBrowserTest {
    @Test
    @DisplayName("一次二十件，页面自己接着办，说出办到第几件；办完说出办成几件")
    void goesOnByItself() {
        List<String> cases = IntStream.range(0, 25)
                .mapToObj(at -> OtherWindow.registers("M-" + at).routed().caseId())
                .toList();
        try (Windows people = new Windows("zh")) {
            Page chief = Chromium.open(people.of("chief"), "/batch?act=approve-routing");
            assertThat(chief.locator("input[name=case]:checked").count()).isGreaterThanOrEqualTo(cases.size());
            chief.locator("input[name=case]").all().stream()
                    .filter(box -> !cases.contains(box.getAttribute("value")))
                    .forEach(box -> box.setChecked(false));
            if (chief.locator("#f-_password").count() > 0) {
                chief.locator("#f-_password").fill("demo-2021");
            }
            chief.locator("form.stack button.main").click();
            chief.waitForSelector("#results .notice:has-text('所选 25 件，办成 25 件')");
            assertThat(chief.locator("#results li").count()).isEqualTo(25);
            assertThat(chief.locator("#results form").count()).isZero();
            chief.locator("#results .notice a[href^='/batch']").click();
            assertThat(chief.locator("input[name=case]").all().stream().map(box -> box.getAttribute("value")))
                    .doesNotContainAnyElementsOf(cases);
        }
    }
}
