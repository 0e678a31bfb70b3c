package banli.desk.draft;

import banli.desk.problem.Problem;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.FieldError;
import banli.language.word.Refusal;
import banli.language.word.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 一处不足。 Something that would be, or was, refused in a draft, and where on the page it is mended.
 *
 * @param item the item it is about, 0 for none
 * @param at the page's field, null when it is about no field
 * @param missing what would mend it, null when the sentence says it
 */
public record Check(int item, String at, Text sentence, Text missing) {
    private static final Pattern ANSWER = Pattern.compile("answers\\[(\\d{1,3})]\\.(adoption|reason|text)");

    /** 拒绝的理由。 The reasons of a refusal. */
    static List<Check> of(Problem refused, SubmitReply act) {
        List<Check> all = of(refused.rules(), refused.fields(), act);
        return all.isEmpty() ? List.of(new Check(0, null, refused.detail(), null)) : all;
    }

    /** 规则与字段。 Unmet rules and wrong fields. */
    static List<Check> of(List<Refusal> rules, List<FieldError> fields, SubmitReply act) {
        return Stream.concat(
                        fields.stream().map(field -> field(field, act)),
                        rules.stream().map(rule -> new Check(0, place(rule.rule()), rule.sentence(), rule.missing())))
                .distinct()
                .toList();
    }

    private static Check field(FieldError wrong, SubmitReply act) {
        Matcher answer = ANSWER.matcher(wrong.field());
        if (answer.matches() && act.answers() != null) {
            int item = act.answers().get(Integer.parseInt(answer.group(1))).item();
            String field = answer.group(2).equals("text") ? "answer" : answer.group(2);
            return new Check(item, field + "." + item, wrong.message(), null);
        }
        return new Check(0, wrong.field().replaceFirst("\\..*", ""), wrong.message(), null);
    }

    private static String place(String rule) {
        return rule.contains("outcome")
                ? "outcome"
                : rule.contains("withholding") || rule.contains("redaction") ? "disclosure" : null;
    }
}
