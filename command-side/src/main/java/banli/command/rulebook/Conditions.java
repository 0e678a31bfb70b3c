package banli.command.rulebook;

import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.command.Command;
import banli.language.command.SubjectCommand;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.word.Actor;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.input.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 办理条件。 Collects every condition that an act beside the cases does not meet, and tells all of them at once: a wrong
 * office alone, else wrong fields, else unmet rules.
 */
public final class Conditions {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private final List<FieldError> fields = new ArrayList<>();
    private final List<Refusal> rules = new ArrayList<>();

    private Conditions() {}

    /** 职务条件。 As {@link #of(Actor, boolean, Office...)}, in one of the offices of the table. */
    public static Conditions of(Actor actor, boolean otherwise, AdminAct act) {
        return of(actor, otherwise, act.offices().toArray(Office[]::new));
    }

    /** 职务与各项。 The same for the act itself, each part of which must be as its shape says; only what is said of a person's details, and what is to be public, is read for contact details. */
    public static Conditions of(Actor actor, boolean otherwise, Command act) {
        Conditions conditions = of(actor, otherwise, AdminAct.of(act));
        Requirements input = new Requirements(_ -> true);
        InputRules.judge((Record) act, List.of(), _ -> !mayBePersonal(act), true, input);
        return conditions.wrong(input.wrongFields());
    }

    private static boolean mayBePersonal(Command act) {
        return act instanceof SubjectCommand || act instanceof SubmitSummary;
    }

    /** 职务条件。 Refuses at once (OFFICE) unless the actor acts in one of the offices, or {@code otherwise} holds. */
    public static Conditions of(Actor actor, boolean otherwise, Office... offices) {
        if (!otherwise && Stream.of(offices).noneMatch(office -> office == actor.office())) {
            throw RefusedException.of(Refused.Code.OFFICE, AdminRule.OFFICE, who(offices));
        }
        return new Conditions();
    }

    /** 字段条件。 The field must be right. */
    public Conditions field(String path, boolean right, String zh, String en) {
        if (!right) {
            fields.add(new FieldError(path, new Text(zh, en)));
        }
        return this;
    }

    /** 已知的字段错误。 These fields are wrong. */
    public Conditions wrong(List<FieldError> errors) {
        fields.addAll(errors);
        return this;
    }

    /** 编号。 The field is an id: 2 to 40 lower-case letters, digits and hyphens; nothing more is said of one that is wrong already. */
    public Conditions id(String path, String value) {
        boolean wrong = fields.stream().anyMatch(error -> error.field().equals(path));
        return field(
                path,
                wrong || value != null && ID.matcher(value).matches(),
                "须为2至40个小写字母、数字或连字符",
                "2 to 40 lower-case letters, digits or hyphens");
    }

    /** 可不填的编号。 The field is empty or an id. */
    public Conditions optionalId(String path, String value) {
        return value == null ? this : id(path, value);
    }

    /** 文字。 The field has words: 1 to {@code most} characters, none of them control characters. */
    public Conditions words(String path, String value, int most) {
        boolean right = value != null && !value.isBlank() && value.length() <= most && !Unseen.in(value);
        return field(path, right, "须填写，且不超过" + most + "个字", "Required, at most " + most + " characters")
                .field(
                        path,
                        value == null || !NameMark.in(value),
                        "不得写入符号⟦和⟧，请改用其他括号",
                        "Not the signs ⟦ and ⟧; use other brackets");
    }

    /** 必填。 The field must be there. */
    public Conditions present(String path, Object value) {
        return field(path, value != null, "须填写", "Required");
    }

    /** 规则条件。 The rule must be met; else {@code zh} and {@code en} say what is missing and how to mend it. */
    public Conditions rule(AdminRule rule, boolean met, String zh, String en) {
        if (!met) {
            rules.add(rule.unmet(new Text(zh, en)));
        }
        return this;
    }

    /** 不符即拒绝。 Refuses when anything is wrong: fields (FIELD) before rules (RULE). */
    public void orRefuse() {
        if (!fields.isEmpty()) {
            throw new RefusedException(Refused.fields(fields));
        }
        if (!rules.isEmpty()) {
            throw new RefusedException(new Refused(Refused.Code.RULE, List.copyOf(rules), List.of()));
        }
    }

    private static Text who(Office... offices) {
        if (offices.length == 0) {
            return new Text("请由本人办理", "Only the person themself does this");
        }
        return new Text(
                "有权办理的职务：" + Stream.of(offices).map(o -> o.label().zh()).collect(Collectors.joining("、")),
                "Offices that may: "
                        + Stream.of(offices).map(o -> o.label().en()).collect(Collectors.joining(", ")));
    }
}
