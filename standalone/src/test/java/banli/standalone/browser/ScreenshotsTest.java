package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 拍下各画面。 {@code ./banli screens} keeps a picture of each screen in docs/screens: light, on paper, on a phone. */
@DisplayName("浏览器：拍下各画面")
class ScreenshotsTest {
    private static final Set<String> ON_PAPER = Set.of("board", "cases", "case-finished", "figures", "form-on-paper");
    private static final Set<String> ON_A_PHONE =
            Set.of("home", "case", "cases", "contact", "inbox", "board", "feedback");
    private static final int TALLEST = 1700;
    private static final int QUALITY = 50;

    private final String folder = System.getProperty("banli.screens");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("每个画面一张，各语言一份；要纸上和手机上看的另拍")
    void keepsAPictureOfEach(String language) throws IOException {
        assumeTrue(folder != null, "只在 ./banli screens 时拍 / only for ./banli screens");
        Path kept = Files.createDirectories(Path.of(folder));
        Page stranger = Chromium.stranger(language);
        Chromium.open(stranger, "/login?lang=" + language);
        keep(stranger, kept.resolve("login." + language + ".webp"));
        String html = language.equals("zh") ? ".html" : ".en.html";
        Chromium.open(stranger, "/public/index" + html);
        keep(stranger, kept.resolve("public." + language + ".webp"));
        Chromium.open(stranger, "/public/replies" + Screens.FINISHED.substring("/cases".length()) + html);
        keep(stranger, kept.resolve("public-reply." + language + ".webp"));
        stranger.context().close();
        try (Windows windows = new Windows(language)) {
            for (Screens.Screen screen : Screens.all()) {
                picture(windows.open(screen), screen.name(), language, kept);
            }
            Chromium.open(windows.of("registry"), Screens.FINISHED + "/form/zhu-fang");
            feedback(windows, language, kept);
        }
        try (var files = Files.list(kept)) {
            assertThat(files.filter(file -> file.toString().endsWith("." + language + ".webp")))
                    .hasSizeGreaterThan(List.copyOf(Screens.all()).size());
        }
    }

    /** The page behind the link that stands on the form on paper, as the proposer opens it. */
    private static void feedback(Windows windows, String language, Path kept) throws IOException {
        String link = windows.of("registry").locator("input.code").inputValue().replaceFirst("^https?://[^/]+", "");
        Page proposer = Chromium.stranger(language);
        Chromium.open(proposer, link + (link.contains("?") ? "&" : "?") + "lang=" + language);
        picture(proposer, "feedback", language, kept);
        proposer.context().close();
    }

    private static void picture(Page page, String name, String language, Path kept) throws IOException {
        if (page.locator(".pulse").count() > 0) {
            page.waitForSelector("html.live-on, body:not([data-live])");
        }
        keep(page, kept.resolve(name + "." + language + ".webp"));
        if (ON_PAPER.contains(name)) {
            page.setViewportSize(718, 1010);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            keep(page, kept.resolve(name + ".paper." + language + ".webp"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        if (ON_A_PHONE.contains(name)) {
            page.setViewportSize(360, 740);
            keep(page, kept.resolve(name + ".phone." + language + ".webp"));
        }
        page.setViewportSize(1280, 800);
    }

    /** The page from its top, as tall as it is but not taller than reads well. */
    private static void keep(Page page, Path file) throws IOException {
        int width = page.viewportSize().width;
        int before = page.viewportSize().height;
        int tall = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        // What sticks to the foot of the window is to stand at the foot of the picture.
        page.setViewportSize(width, Math.clamp(tall, before, TALLEST));
        JsonObject clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", width);
        clip.addProperty("height", Math.min(tall, TALLEST));
        clip.addProperty("scale", 1);
        JsonObject asked = new JsonObject();
        asked.addProperty("format", "webp");
        asked.addProperty("quality", QUALITY);
        asked.addProperty("captureBeyondViewport", true);
        asked.add("clip", clip);
        CDPSession session = page.context().newCDPSession(page);
        String picture =
                session.send("Page.captureScreenshot", asked).get("data").getAsString();
        session.detach();
        page.setViewportSize(width, before);
        Files.write(file, Base64.getDecoder().decode(picture));
    }
}
