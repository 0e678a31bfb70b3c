package banli.query.screen.summary;

import banli.language.query.summary.SummaryFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 最初的措辞。 The words to begin with where no year has any: a file, with a block for each case that is told. */
final class FirstWords {
    private static final String FILE = "/banli/query/summary/wording.txt";
    private static final String BLOCK = "=== ";
    private static final String STUDIES = "{{studies}}";

    private final String words;
    private final String study;

    private FirstWords(String words, String study) {
        this.words = words;
        this.study = study;
    }

    static FirstWords read() {
        try (InputStream file = FirstWords.class.getResourceAsStream(FILE)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String[] halves = all.split("(?m)^" + BLOCK + ".*\n", 2);
            return new FirstWords(halves[0].strip(), halves[1].strip());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** With a block for each case under key supervision. */
    String of(List<SummaryFields.OfCase> cases) {
        List<String> blocks = new ArrayList<>();
        cases.stream()
                .filter(SummaryFields.OfCase::keySupervised)
                .forEach(one -> blocks.add(study.replace("{N}", ChineseNumber.of(blocks.size() + 1))
                        .replace("{KEY}", one.number())));
        return words.replace(STUDIES, String.join("\n", blocks));
    }
}
