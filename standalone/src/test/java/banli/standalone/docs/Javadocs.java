package banli.standalone.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 源码中的说明。 What the Javadoc of a nested record says, read from its source. */
final class Javadocs {
    private static final Path SOURCES = Path.of("../language/src/main/java");

    private Javadocs() {}

    static String of(Class<?> nested) {
        Path file = SOURCES.resolve(nested.getEnclosingClass().getName().replace('.', '/') + ".java");
        try {
            Pattern form = Pattern.compile(
                    "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*record " + nested.getSimpleName()
                            + "\\(",
                    Pattern.DOTALL);
            Matcher found = form.matcher(Files.readString(file));
            if (!found.find()) {
                throw new AssertionError("no Javadoc before record " + nested.getSimpleName() + " in " + file);
            }
            return found.group(1)
                    .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
