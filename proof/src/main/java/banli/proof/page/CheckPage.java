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
 * the one in Java.
 */
public final class CheckPage {
    private CheckPage() {}

    /** 写出。 The page in one file. */
    public static byte[] written() {
        String script = Stream.of("formats.js", "notes.js", "check.js", "show.js")
                .map(CheckPage::read)
                .collect(Collectors.joining());
        return read("verify.html")
                .replace("<style></style>", "<style>\n" + read("verify.css") + "</style>")
                .replace(
                        "id=\"names\"></script>",
                        "id=\"names\">\n" + FactNames.list() + read("words.tsv") + "</script>")
                .replace("<script></script>", "<script>\n" + script + "</script>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String name) {
        try (InputStream part = CheckPage.class.getResourceAsStream(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
