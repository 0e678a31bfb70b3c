package banli.language.word.deadline;

import banli.language.word.Text;
import java.util.Map;

/**
 * 变更的是什么。 What had changed when deadlines were counted anew, as a fact names it, in words: a kind and a version, as in {@code policy
 * shanghai-2015}, and since it is on record what that is called, as in {@code policy shanghai-2015|上海的规则|Shanghai's rules}.
 */
public final class Changed {
    private static final Map<String, Text> KINDS = Map.of(
            "policy", new Text("规则", "the policy"),
            "calendar", new Text("工作日历", "the calendar"),
            "registration", new Text("登记", "the registration"));
    private static final int LONGEST_NAME = 60;

    private Changed() {}

    /** 规则的变更。 As a fact names an adopted policy; the name may be unknown (null). */
    public static String policy(String version, Text name) {
        return named("policy " + version, name);
    }

    /** 日历的变更。 As a fact names an adopted calendar. */
    public static String calendar(String version, int year) {
        return named("calendar " + version, new Text(year + "年", String.valueOf(year)));
    }

    private static String named(String what, Text name) {
        return name == null ? what : what + "|" + brief(name.zh()) + "|" + brief(name.en());
    }

    private static String brief(String name) {
        String plain = name.replace('|', ' ');
        if (plain.length() <= LONGEST_NAME) {
            return plain;
        }
        return plain.substring(
                0, Character.isHighSurrogate(plain.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME);
    }

    /** 用文字说。 In words; the version where no name is on record, and any other text as it stands. */
    public static Text inWords(String changed) {
        String[] parts = changed.split("\\|", 3);
        String[] what = parts[0].split(" ", 2);
        Text kind = KINDS.get(what[0]);
        if (kind == null) {
            return new Text(changed, changed);
        }
        if (parts.length == 3) {
            return new Text(kind.zh() + "“" + parts[1] + "”", kind.en() + " “" + parts[2] + "”");
        }
        return what.length == 1 ? kind : new Text(kind.zh() + "“" + what[1] + "”", kind.en() + " “" + what[1] + "”");
    }
}
