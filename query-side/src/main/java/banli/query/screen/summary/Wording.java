package banli.query.screen.summary;

import banli.language.query.summary.Summary.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 填词。 Fills a phrase: each {@code {name}} gets its parts, the words between stay plain. */
final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

    private Wording() {}

    static List<Part> fill(String phrase, Function<String, List<Part>> slots) {
        List<Part> parts = new ArrayList<>();
        Matcher slot = SLOT.matcher(phrase);
        int done = 0;
        while (slot.find()) {
            plain(parts, phrase.substring(done, slot.start()));
            parts.addAll(slots.apply(slot.group(1)));
            done = slot.end();
        }
        plain(parts, phrase.substring(done));
        return parts;
    }

    static List<Part> plain(String text) {
        List<Part> parts = new ArrayList<>();
        plain(parts, text);
        return parts;
    }

    static List<Part> joined(List<List<Part>> lists, String between) {
        List<Part> parts = new ArrayList<>();
        for (List<Part> list : lists) {
            if (!parts.isEmpty()) {
                plain(parts, between);
            }
            parts.addAll(list);
        }
        return parts;
    }

    private static void plain(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(Part.plain(text));
        }
    }
}
