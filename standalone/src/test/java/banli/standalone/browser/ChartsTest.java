package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：统计图")
class ChartsTest {
    private static final String SUBJECTS = "[data-table=table-subjects]";

    private Page page;

    @BeforeEach
    void logIn() {
        page = Chromium.window("auditor", "zh");
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("四张图由旁边的表画成；点最长的一条，到的是表中那个数所列的案件")
    void aBarLeadsToItsCases() {
        page.navigate(OtherWindow.address() + "/figures?year=2021");
        page.waitForSelector(SUBJECTS + " canvas");
        assertThat(page.locator(".chart canvas").count()).isEqualTo(4);
        String first = page.locator("#table-subjects tbody tr:first-child td a").getAttribute("href");
        page.locator(SUBJECTS).scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(SUBJECTS).boundingBox();

        page.mouse().click(box.x + box.width / 2, box.y + 58);

        page.waitForURL(url -> url.endsWith(first));
        assertThat(page.locator("tbody tr").count())
                .isEqualTo(((Number) says(page, "() => Number(document.querySelector('.lead b').textContent)"))
                        .intValue());
    }
}
