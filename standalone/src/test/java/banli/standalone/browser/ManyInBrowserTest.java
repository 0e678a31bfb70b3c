package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：许多件一起办")
class ManyInBrowserTest {
    @Test
    @DisplayName("一次二十件，页面自己接着办，说出办到第几件；停下时说为什么，可以接着办；办完说出办成几件")
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
            stopsAndGoesOn(people.of("registry"), cases);
        }
    }

    /** What stops it says so and goes on by a button; what is answered by another page is loaded as one, and nothing is done twice. */
    private static void stopsAndGoesOn(Page registry, List<String> cases) {
        Chromium.open(registry, "/batch?act=assign-case");
        registry.locator("input[name=case]").all().stream()
                .filter(box -> !cases.contains(box.getAttribute("value")))
                .forEach(box -> box.setChecked(false));
        AtomicInteger gos = new AtomicInteger();
        registry.route("**/batch", go -> {
            if (go.request().isNavigationRequest()) {
                go.resume();
            } else if (gos.incrementAndGet() == 1) {
                go.resume(new Route.ResumeOptions().setPostData(go.request().postData() + "&_password=wrong"));
            } else {
                go.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody("<!DOCTYPE html><html><body><h1>登录</h1></body></html>"));
            }
        });
        registry.locator("form.stack button.main").click();
        registry.waitForSelector("#results [role=alert]:has-text('已轮到 20 件，办成 20 件，余 5 件；已停下')");
        assertThat(registry.locator("#results [role=alert]").textContent()).contains("口令不对");
        assertThat(registry.locator("#results li").count()).isEqualTo(20);
        registry.locator("#results form button.main").click();
        registry.waitForSelector("#results .notice:has-text('所选 25 件，办成 25 件')");
        assertThat(gos.get()).isEqualTo(2);
        assertThat(registry.locator("#results li").count()).isEqualTo(5);
    }
}
