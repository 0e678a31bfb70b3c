package banli.desk.intake.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** 姓名的写法。 Names as sheets write them: with blanks between the characters, wide letters, other dots, several in a cell. */
final class Names {
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\n\\r\\t|]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u200B-\\u200D\\u2060\\uFEFF\\u3000]+");

    private Names() {}

    /** As a name is written: no blanks next to Chinese characters, narrow letters, one kind of dot. */
    static String tidy(String name) {
        String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[•‧∙⋅・･]|(?<=\\p{IsHan})\\.(?=\\p{IsHan})", "·")
                .replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "")
                .strip();
        return narrow.replaceAll("\\s+", " ").replaceAll("(?<=[\\p{IsHan}·〇]) | (?=[\\p{IsHan}·〇])", "");
    }

    /** By which two writings of one name are the same. */
    static String folded(String name) {
        return BLANK.matcher(tidy(name))
                .replaceAll("")
                .replace('〇', '零')
                .replace('○', '零')
                .replace("·", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The names of a cell. Blanks part them only where nothing else does and each part is a name. */
    static List<String> in(String cell) {
        List<String> all = new ArrayList<>();
        for (String part : BETWEEN.split(cell)) {
            if (part.codePoints().noneMatch(Character::isIdeographic)) {
                all.add(part);
                continue;
            }
            String[] words = BLANK.split(part.strip());
            String begun = "";
            for (String word : words) {
                // 张 三 李 四: single characters belong together, two by two.
                begun += word;
                if (begun.codePointCount(0, begun.length()) > 1) {
                    all.add(begun);
                    begun = "";
                }
            }
            if (!begun.isEmpty() && !all.isEmpty() && words.length > 1) {
                all.add(all.removeLast() + begun);
            } else if (!begun.isEmpty()) {
                all.add(begun);
            }
        }
        return all.stream().map(Names::tidy).filter(name -> !name.isEmpty()).toList();
    }
}
