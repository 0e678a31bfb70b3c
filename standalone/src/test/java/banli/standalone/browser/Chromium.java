package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banli.standalone.whole.OtherWindow;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 浏览器。 The system's Chromium, one for all tests of a JVM; without one the tests are skipped, and say so. */
final class Chromium {
    /** Generous: the machine may be busy. */
    static final double PATIENCE_MILLIS = 20_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** Without windows to draw it takes half the time of the machine; its pages are the same. */
    private static final String WITHOUT_WINDOWS = "/usr/lib/chromium/chromium-headless-shell";

    private static final Optional<Path> PROGRAM = Stream.of(
                    WITHOUT_WINDOWS, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    private static Browser browser;

    private Chromium() {}

    /** A window of its own, where nobody is logged in yet. */
    static Page stranger(String language) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                        .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** A window of its own, logged in as a user of the demo, in a language: its form is sent without drawing the pages before and after. */
    static Page window(String user, String language) {
        Page page = stranger(language);
        String login = OtherWindow.address() + "/login";
        APIResponse asked = page.request().get(login + "?lang=" + language);
        PageForm form =
                PageForm.in(asked.text(), "/login").set("username", user).set("password", "demo-2021");
        asked.dispose();
        FormData filledIn = FormData.create();
        form.fields().forEach((name, values) -> values.forEach(value -> filledIn.append(name, value)));
        APIResponse answer = page.request()
                .post(login, RequestOptions.create().setForm(filledIn).setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).doesNotContain("/login");
        answer.dispose();
        return page;
    }

    /** Opens an address, which must be a page that answers. */
    static Page open(Page page, String path) {
        Response answer = page.navigate(OtherWindow.address() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return page;
    }

    /** Waits until a board has the chip of a case, which may be folded behind the count of those on time. */
    static void hasChip(Page board, String caseId) {
        board.waitForSelector(
                "#chip-" + caseId, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** What an address answers to the person of this window, without leaving the page. */
    static byte[] fetched(Page page, String path) {
        APIResponse answer = page.request().get(OtherWindow.address() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        byte[] body = answer.body();
        answer.dispose();
        return body;
    }

    /** Opens an address and waits until the page is live. */
    static void openLive(Page page, String path) {
        // What somebody else has just recorded may not be on the screens yet.
        WholeProduct.until(
                path + " answers",
                () -> page.navigate(OtherWindow.address() + path).status() == 200);
        page.waitForSelector("html.live-on");
    }

    /** What a small script says of the page. */
    static Object says(Page page, String script) {
        return page.evaluate(script);
    }

    private static synchronized Browser browser() {
        assumeTrue(PROGRAM.isPresent(), "这里没有 Chromium，浏览器测试略过 / no Chromium here, so browser tests are skipped");
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM.get())
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        assertThat(browser.isConnected()).isTrue();
        return browser;
    }
}
