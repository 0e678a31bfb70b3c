package banli.desk.form;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/** 错在哪里。 The sentences that say what is wrong with the form of a value. */
final class Wrong {
    static final Text MISSING = new Text("此项必填。", "This is required.");
    static final Text UNKNOWN_FIELD = new Text("没有这一项，请检查名称。", "There is no such field; check its name.");
    static final Text NOT_JSON = new Text("内容不是正确的 JSON。", "This is not valid JSON.");
    static final Text EMPTY_BODY = new Text("请求没有内容，请以 JSON 填写。", "Nothing was sent; fill it in as JSON.");
    static final Text NOT_TEXT = new Text("此项应为文字。", "This must be text.");
    static final Text NOT_WHOLE = new Text("此项应为整数。", "This must be a whole number.");
    static final Text OUT_OF_RANGE = new Text("数字超出范围。", "The number is out of range.");
    static final Text NOT_YES_NO = new Text("此项应为 true 或 false。", "This must be true or false.");
    static final Text NOT_LIST = new Text("此项应为列表。", "This must be a list.");
    static final Text NOT_OBJECT = new Text("此项应为对象。", "This must be an object.");
    static final Text NOT_DATE =
            new Text("此项应为真实存在的日期，写作 2021-03-01。", "This must be a date that exists, written 2021-03-01.");
    static final Text NOT_CASE =
            new Text("案件键应为 3 至 80 个小写字母、数字或连字符。", "A case key has 3 to 80 lower-case letters, digits or hyphens.");
    static final Text NOT_NUMBERED = new Text(
            "案号应写明届次，并为 1 至 20 个字母、数字或连字符。",
            "A case number names its meeting and has 1 to 20 letters, digits or hyphens.");
    static final Text NOT_MEETING = new Text(
            "届次应写明层级、人大或政协、第几届和第几次（从 1 起）。", "A meeting names its level, its body, its term and its session (from 1).");
    static final Text UNREADABLE = new Text("此项的写法不对。", "This is not written as it should be.");
    static final Text BAD_CHARACTER = new Text("此项含有无法保存的字符。", "This holds a character that can't be kept.");
    static final Text TOO_LONG = new Text("此项过长。", "This is too long.");
    static final Text OTHER_CASE = new Text("与地址中的案件不一致。", "This is not the case named in the address.");
    static final Text UNKNOWN_ACT = new Text("没有这个办理动作。", "There is no such act.");

    private Wrong() {}

    /** Names the values that are allowed, with their labels where they have any. */
    static Text notOneOf(Class<?> words) {
        return new Text("应为下列之一：" + allowed(words, true) + "。", "This must be one of: " + allowed(words, false) + ".");
    }

    private static String allowed(Class<?> words, boolean chinese) {
        return Arrays.stream(words.getEnumConstants())
                .map(word -> ((Enum<?>) word).name() + label(word, chinese))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static String label(Object word, boolean chinese) {
        if (!(word instanceof Labelled labelled)) {
            return "";
        }
        return chinese
                ? "（" + labelled.label().zh() + "）"
                : " (" + labelled.label().en() + ")";
    }
}
