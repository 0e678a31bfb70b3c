package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** 办一个动作的页。 The page of an act, filled in and sent as a person would. */
final class ActPage {
    private final Page page;
    private final Locator form;

    private ActPage(Page page) {
        this.page = page;
        this.form = page.locator("form.acts");
    }

    /** Opens the page of an act in a case. */
    static ActPage open(Page page, String caseId, String act) {
        return at(page, "/cases/" + caseId + "/do/" + act);
    }

    static ActPage at(Page page, String path) {
        Chromium.open(page, path);
        return new ActPage(page);
    }

    /** The form that is open already. */
    static ActPage on(Page page) {
        return new ActPage(page);
    }

    /** Writes into a box, chooses in a list, or ticks the choice of that value. */
    ActPage set(String name, String value) {
        Locator field = form.locator("[name='" + name + "']:not([type=hidden])");
        // What is rarely filled in is folded.
        field.first()
                .evaluate(
                        "one => { for (let at = one; (at = at.parentElement.closest('details')); ) at.open = true; }");
        Object kind = field.first().evaluate("one => one.type");
        switch (kind.toString()) {
            case "radio", "checkbox" ->
                form.locator("[name='" + name + "'][value='" + value + "']").check();
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
        return this;
    }

    ActPage set(Map<String, String> values) {
        values.forEach(this::set);
        return this;
    }

    /** Sends what must be recorded; the page then says so, with the number of the fact. */
    void recorded() {
        sent();
        page.waitForURL(url -> url.contains("done="));
        assertThat(page.locator(".notice[role=status]").first().textContent()).contains("已记录");
    }

    /** Sends what must be refused; the page says why, and where to go. */
    ActPage refused() {
        sent();
        page.waitForSelector("#wrong");
        return this;
    }

    private void sent() {
        if (form.locator("#f-_password").count() > 0) {
            form.locator("#f-_password").fill("demo-2021");
        }
        form.locator("button.main").click();
    }
}
