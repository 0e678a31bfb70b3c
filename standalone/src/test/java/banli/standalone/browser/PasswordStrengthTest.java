package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：口令的强弱")
class PasswordStrengthTest {
    @Test
    @DisplayName("边输入边说强弱，一个字也不发出")
    void toldWhileTyped() {
        Page page = Chromium.window("section", "zh");
        page.navigate(OtherWindow.address() + "/me");
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.postData() != null || request.url().contains("kettle")) {
                sent.add(request.url());
            }
        });

        assertThat(told(page, "kettle")).contains("太短");
        assertThat(told(page, "20260101")).contains("很容易猜到");
        assertThat(told(page, "section-20261")).contains("很容易猜到");
        assertThat(told(page, "kettle ladder")).contains("可以");
        assertThat(told(page, "kettle ladder window")).isEqualTo("好。");
        assertThat(sent).isEmpty();
        page.context().close();
    }

    private static String told(Page page, String typed) {
        page.locator("#new").fill(typed);
        return page.locator("#strength").textContent();
    }
}
