package banli.desk.letter;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ItemView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 函件自己的段落。 What a letter says around its answers, from what is on record: to whom, about what, the heading of each item, thanks, whom to ask. */
public final class Passages {
    private static final String COUNTED = "〇一二三四五六七八九";

    private Passages() {}

    /** 按名称。 By name, as {@link ComposedLetter} calls them; {@code later} for one who has an answer already. */
    public static Map<String, String> of(CaseFile file, List<String> publicNumbers, boolean later) {
        Opening opening = Opening.of(file);
        List<ItemView> items = file.items();
        Map<String, String> passages = new LinkedHashMap<>();
        String name = ComposedLetter.FIRST;
        String before = opening.text(later) + "\n";
        for (int at = 0; at < items.size(); at++) {
            passages.put(name, (before + heading(items, at)).stripTrailing());
            name = String.valueOf(items.get(at).number());
            before = "";
        }
        passages.put(
                items.isEmpty() ? ComposedLetter.FIRST : ComposedLetter.LAST,
                before + Closing.text(file.row(), opening.you(), publicNumbers));
        return passages;
    }

    /** 电话。 The first of the office's public numbers that is a telephone's, empty for none. */
    public static String telephone(List<String> publicNumbers) {
        return Closing.telephone(publicNumbers);
    }

    /** 称谓。 Those to whom a letter is, as it addresses them. */
    public static String addressees(CaseFile file) {
        return Opening.of(file).addressees();
    }

    /** 是否团体。 Whether parties or groups raised it, and no person. */
    public static boolean toGroups(CaseFile file) {
        return Opening.of(file).toGroups();
    }

    /** A single item was just called by the title. */
    private static String heading(List<ItemView> items, int at) {
        String text = Objects.toString(items.get(at).text(), "").replaceAll("\\s+", "");
        return items.size() == 1 ? "" : "　　" + counted(at + 1) + "、关于" + text.replaceFirst("[。；;.]$", "");
    }

    private static String counted(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : COUNTED.substring(number % 10, number % 10 + 1);
        return tens > 9
                ? String.valueOf(number)
                : (tens > 1 ? COUNTED.charAt(tens) : "") + (tens > 0 ? "十" : "") + ones;
    }
}
