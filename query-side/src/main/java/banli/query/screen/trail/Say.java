package banli.query.screen.trail;

import banli.language.word.CaseId;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 遣词。 The small words of the sentences. Names stand as marks such as ⟦person|zhang⟧ until a reader asks. */
final class Say {
    private static final int SHORT = 80;
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final String STOPS = "。！？.!?";
    private static final Pattern TWO_CHINESE = Pattern.compile("([。！？])[。.]");
    private static final Pattern TWO_LATIN = Pattern.compile("(?<!\\.)([.!?])\\.(?!\\.)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Say() {}

    static Text text(String zh, String en) {
        return new Text(oneStop(zh), oneStop(en));
    }

    /** A remark that ends in its own full stop needs no second one. */
    private static String oneStop(String sentence) {
        for (int at = 1; at < sentence.length(); at++) {
            char it = sentence.charAt(at);
            if ((it == '。' || it == '.') && STOPS.indexOf(sentence.charAt(at - 1)) >= 0) {
                return TWO_LATIN
                        .matcher(TWO_CHINESE.matcher(sentence).replaceAll("$1"))
                        .replaceAll("$1");
            }
        }
        return sentence;
    }

    static String person(String id) {
        return mark("person", id);
    }

    static String unit(String id) {
        return mark("unit", id);
    }

    static String proposer(String id) {
        return mark("proposer", id);
    }

    static String theCase(CaseId id) {
        return mark("case", id == null ? null : id.value());
    }

    static String zh(Labelled word) {
        return word == null ? "未注明" : word.label().zh();
    }

    static String en(Labelled word) {
        return word == null ? "not stated" : word.label().en();
    }

    static String zh(LocalDate day) {
        return day == null ? "未定日期" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String en(LocalDate day) {
        return day == null ? "no date" : day.format(EN);
    }

    /** The first characters of a text; {@code —} for none. */
    static String brief(String text) {
        if (text == null || text.isBlank()) {
            return "—";
        }
        String line = oneSpace(text.strip());
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** Most texts are one line without two spaces in a row. */
    private static String oneSpace(String text) {
        for (int at = 0; at < text.length(); at++) {
            char it = text.charAt(at);
            if (it < ' ' || it == ' ' && text.charAt(at + 1) == ' ') {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** "，理由：…" or nothing. */
    static String because(String reason) {
        return clause("，理由：", reason);
    }

    static String since(String reason) {
        return clause("; reason: ", reason);
    }

    /** A text inside a sentence, without its own full stop; nothing when there is none. */
    static String clause(String before, String text) {
        return text == null || text.isBlank() ? "" : before + withoutStop(brief(text));
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && "。．.；;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    static String zh(List<Deadline> deadlines) {
        return deadlines == null || deadlines.isEmpty()
                ? ""
                : "，期限："
                        + deadlines.stream()
                                .map(it -> zh(it.kind()) + zh(it.dueOn()))
                                .collect(Collectors.joining("、"));
    }

    static String en(List<Deadline> deadlines) {
        return deadlines == null || deadlines.isEmpty()
                ? ""
                : "; due: "
                        + deadlines.stream()
                                .map(it -> en(it.kind()) + " " + en(it.dueOn()))
                                .collect(Collectors.joining(", "));
    }

    /** The day a thing is due between two words; nothing when it has no deadline. */
    static String due(String before, Deadline deadline, String after) {
        return deadline == null || deadline.dueOn() == null ? "" : before + zh(deadline.dueOn()) + after;
    }

    static String dueEn(String before, Deadline deadline) {
        return deadline == null || deadline.dueOn() == null ? "" : before + en(deadline.dueOn());
    }

    private static String mark(String kind, String id) {
        return id == null ? "—" : "⟦" + kind + "|" + id + "⟧";
    }
}
