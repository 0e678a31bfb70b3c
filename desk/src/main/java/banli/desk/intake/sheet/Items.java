package banli.desk.intake.sheet;

import banli.language.word.proposal.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 建议事项的写法。 Items of one cell: a line each, or one text in which 1. 2. 3. or 一、二、三 count them. */
final class Items {
    private static final Pattern COUNTED = Pattern.compile(
            "^\\s{0,20}(?:[(（]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?[.．、:：]|[(（](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）])(?!\\d)\\s{0,20}");
    /** Where the next one of a text begins that stands in one line. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=[。；;！？!?\\s])(?=(?:[(（]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?[.．、:：]|[(（](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）])(?!\\d))");

    private Items() {}

    /** Numbered from 1; null where nothing is said. */
    static List<Item> in(String text) {
        if (text == null) {
            return null;
        }
        String[] lines = text.strip().split("[\\r\\n]+");
        if (lines.length == 1 && COUNTED.matcher(lines[0]).find()) {
            lines = WITHIN.split(lines[0]);
        }
        List<String> items = new ArrayList<>();
        boolean counted = COUNTED.matcher(lines[0]).find();
        for (String line : lines) {
            String bare = COUNTED.matcher(line).replaceFirst("").strip();
            if (bare.isEmpty()) {
                continue;
            }
            // Where items are counted, a line without a number goes on with the one before.
            if (counted && !COUNTED.matcher(line).find() && !items.isEmpty()) {
                items.add(items.removeLast() + "\n" + bare);
            } else {
                items.add(bare);
            }
        }
        List<Item> numbered = new ArrayList<>();
        items.forEach(item -> numbered.add(new Item(numbered.size() + 1, item)));
        return numbered;
    }
}
