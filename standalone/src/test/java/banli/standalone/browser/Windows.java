package banli.standalone.browser;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** 各人的窗口。 One window a person, opened when first needed, closed together. */
final class Windows implements AutoCloseable {
    private final String language;
    private final Map<String, Page> pages = new HashMap<>();

    Windows(String language) {
        this.language = language;
    }

    Page of(String user) {
        return pages.computeIfAbsent(user, who -> Chromium.window(who, language));
    }

    /** A screen as its person sees it. */
    Page open(Screens.Screen screen) {
        return Chromium.open(of(screen.user()), screen.path());
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
