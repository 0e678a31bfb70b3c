package banli.language.word.deadline;

import banli.language.word.Text;
import java.util.Map;

/** 变更的是什么。 What had changed when deadlines were counted anew, as a fact names it, in words. */
public final class Changed {
    private static final Map<String, String> IN_CHINESE =
            Map.of("policy", "规则", "calendar", "工作日历", "registration", "登记");

    private Changed() {}

    /** 用文字说。 In words: a kind and a version, as in {@code policy shanghai-2015}; any other text as it stands. */
    public static Text inWords(String changed) {
        String[] parts = changed.split(" ", 2);
        String kind = IN_CHINESE.get(parts[0]);
        return kind == null
                ? new Text(changed, changed)
                : new Text(parts.length == 1 ? kind : kind + "“" + parts[1] + "”", "the " + changed);
    }
}
