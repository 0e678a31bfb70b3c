package banli.desk.draft;

import banli.desk.problem.Problem;
import banli.language.act.Rule;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.FieldError;
import banli.language.word.Refusal;
import banli.language.word.Text;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.ItemAnswer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 一处不足。 Something that would be, or was, refused in a draft, and where on the page it is mended.
 *
 * @param item the item it is about, 0 for none
 * @param at the page's field, null when it is about no field
 * @param missing what would mend it, null when the sentence says it
 * @param rule that is unmet, null where a field is wrong
 * @param quoted the sentence in which it is, null when it is about no sentence
 */
public record Check(int item, String at, Text sentence, Text missing, Refusal rule, String quoted) {
    private static final Pattern ANSWER = Pattern.compile("answers\\[(\\d{1,3})]\\.(adoption|reason|text)");
    private static final Pattern FIELD = Pattern.compile("text|outcome|disclosure");

    /** 拒绝的理由。 The reasons of a refusal. */
    static List<Check> of(Problem refused, SubmitReply act) {
        List<Check> all = of(refused.rules(), refused.fields(), act);
        return all.isEmpty() ? List.of(new Check(0, null, refused.detail(), null, null, null)) : all;
    }

    /** 规则与字段。 Unmet rules and wrong fields. */
    static List<Check> of(List<Refusal> rules, List<FieldError> fields, SubmitReply act) {
        return Stream.concat(
                        fields.stream().map(field -> field(field, act)),
                        rules.stream().flatMap(rule -> rule(rule, act)))
                .distinct()
                .toList();
    }

    /** In one sentence of the letter. */
    static Check quoting(PaperLine line, Text sentence) {
        int item = line.at().startsWith("answer.") ? Integer.parseInt(line.at().substring(7)) : 0;
        return new Check(item, line.at(), sentence, null, null, line.text());
    }

    /** Whether it is about words that stand in the letter. */
    boolean inText(SubmitReply act) {
        return "text".equals(at) && act.text() != null
                || at != null && (said(act, "answer.", ItemAnswer::text) || said(act, "reason.", ItemAnswer::reason));
    }

    private boolean said(SubmitReply act, String field, Function<ItemAnswer, String> typed) {
        return at.startsWith(field)
                && act.answers().stream().anyMatch(answer -> answer.item() == item && typed.apply(answer) != null);
    }

    private static Check field(FieldError wrong, SubmitReply act) {
        Matcher answer = ANSWER.matcher(wrong.field());
        if (answer.matches() && act.answers() != null) {
            int item = act.answers().get(Integer.parseInt(answer.group(1))).item();
            String field = answer.group(2).equals("text") ? "answer" : answer.group(2);
            return new Check(item, field + "." + item, wrong.message(), null, null, null);
        }
        String field = wrong.field().replaceFirst("\\..*", "");
        return new Check(0, FIELD.matcher(field).matches() ? field : null, wrong.message(), null, null, null);
    }

    /** A reason is missing at each item that is not wholly adopted. Beside its field the rule need not be told when what to do is. */
    private static Stream<Check> rule(Refusal rule, SubmitReply act) {
        List<Check> items = act.answers() == null || !rule.rule().equals(Rule.REASON_UNLESS_FULL.id())
                ? List.of()
                : act.answers().stream()
                        .filter(answer -> answer.adoption() != Adoption.FULL && answer.adoption() != null)
                        .filter(answer -> answer.reason() == null)
                        .map(answer ->
                                new Check(answer.item(), "reason." + answer.item(), rule.sentence(), null, rule, null))
                        .toList();
        if (!items.isEmpty()) {
            return items.stream();
        }
        String place = place(rule.rule());
        return Stream.of(
                place == null || rule.missing() == null
                        ? new Check(0, place, rule.sentence(), rule.missing(), rule, null)
                        : new Check(0, place, rule.missing(), null, rule, null));
    }

    private static String place(String rule) {
        return rule.contains("outcome")
                ? "outcome"
                : rule.contains("withholding") || rule.contains("redaction") ? "disclosure" : null;
    }
}
