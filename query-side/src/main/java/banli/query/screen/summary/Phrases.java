package banli.query.screen.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 措辞。 The office's phrases by name, in the order of the file. */
final class Phrases {
    private static final String SUBJECT = "subject.";
    private static final String FILE = "/banli/query/summary/phrases.txt";

    private final Map<String, String> phrases;

    private Phrases(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    static Phrases ofTheOffice() {
        try (InputStream file = Phrases.class.getResourceAsStream(FILE)) {
            Map<String, String> phrases = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf(" = ");
                        phrases.put(line.substring(0, equals), line.substring(equals + 3));
                    });
            return new Phrases(phrases);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    String of(String name) {
        String phrase = phrases.get(name);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + name + " in " + FILE);
        }
        return phrase;
    }

    /** The subjects that the file knows, in the order in which the office names them. */
    List<String> subjects() {
        return phrases.keySet().stream()
                .filter(name -> name.startsWith(SUBJECT))
                .map(name -> name.substring(SUBJECT.length()))
                .toList();
    }

    /** How a subject is written; one that the file doesn't know is written as it is. */
    String subject(String subject, Style style) {
        String names = phrases.get(SUBJECT + subject);
        return names == null ? subject : names.split("\\|")[style.ordinal()].strip();
    }

    /** 写法。 In which place a subject is named; in the order of the file's columns. */
    enum Style {
        NAMED,
        COUNTED,
        ALL
    }
}
