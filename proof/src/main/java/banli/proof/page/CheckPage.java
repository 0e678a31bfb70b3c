package banli.proof.page;

import banli.proof.pack.FactNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 核验页。 One page with which any browser checks a pack without a network: a second check, by WebCrypto, that shares no line with
 * the one in Java. Its part that checks can stand in another page too, with its script and style beside it.
 */
public final class CheckPage {
    private static final String BEGIN = "<div class=\"checking\">";
    private static final String END = "</div>\n<noscript>";

    private CheckPage() {}

    /** 写出。 The page in one file. */
    public static byte[] written() {
        return named(read("verify.html"))
                .replace("<style></style>", "<style>\n" + read("verify.css") + style() + "</style>")
                .replace("<script></script>", "<script>\n" + script() + "</script>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** 核验的部分。 The markup that {@link #script} works on, for a page that loads script and style from its own server. */
    public static String part() {
        String page = read("verify.html");
        return named(page.substring(page.indexOf(BEGIN), page.indexOf(END)) + "</div>");
    }

    /** 脚本。 The script; what it needs is in {@link #part}. */
    public static String script() {
        return Stream.of("formats.js", "notes.js", "keys.js", "about.js", "heads.js", "check.js", "show.js")
                .map(CheckPage::read)
                .collect(Collectors.joining());
    }

    /** 样式。 The style of {@link #part}. */
    public static String style() {
        return read("check.css");
    }

    private static String named(String page) {
        return page.replace(
                "id=\"names\"></script>", "id=\"names\">\n" + FactNames.list() + read("words.tsv") + "</script>");
    }

    private static String read(String name) {
        try (InputStream part = CheckPage.class.getResourceAsStream(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
