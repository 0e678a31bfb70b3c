package banli.desk.problem;

import banli.language.word.FieldError;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import java.util.stream.Collectors;

/** 一个问题。 Why a request is not answered as asked, in words for people; never a framework's message. */
public final class Problem extends RuntimeException {
    private final ProblemKind kind;
    private final transient Text detail;
    private final transient List<Refusal> rules;
    private final transient List<FieldError> fields;

    private Problem(ProblemKind kind, Text detail, List<Refusal> rules, List<FieldError> fields) {
        super(kind.urn(), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.rules = rules;
        this.fields = fields;
    }

    /** A problem told by one sentence. */
    public static Problem of(ProblemKind kind, String zh, String en) {
        return new Problem(kind, new Text(zh, en), List.of(), List.of());
    }

    /** A problem told by its title alone. */
    public static Problem of(ProblemKind kind) {
        return new Problem(kind, kind.label(), List.of(), List.of());
    }

    /** Wrong fields, at least one. */
    public static Problem fields(List<FieldError> fields) {
        return new Problem(
                ProblemKind.FIELD,
                sentences(fields.stream().map(FieldError::message).toList()),
                List.of(),
                fields);
    }

    /** One wrong field. */
    public static Problem field(String field, Text message) {
        return fields(List.of(new FieldError(field, message)));
    }

    /** A refusal by the command or query side. */
    public static Problem refused(Refused refused) {
        ProblemKind kind = switch (refused.code()) {
            case RULE -> ProblemKind.RULE;
            case FIELD -> ProblemKind.FIELD;
            case OFFICE -> ProblemKind.OFFICE;
            case UNKNOWN -> ProblemKind.UNKNOWN;
            case CONFLICT -> ProblemKind.CONFLICT;
            case UNAVAILABLE -> ProblemKind.UNAVAILABLE;
        };
        List<Refusal> rules = refused.rules() == null ? List.of() : refused.rules();
        List<FieldError> fields = refused.fields() == null ? List.of() : refused.fields();
        List<Text> told = rules.isEmpty()
                ? fields.stream().map(FieldError::message).toList()
                : rules.stream().map(Refusal::sentence).toList();
        return new Problem(kind, told.isEmpty() ? kind.label() : sentences(told), rules, fields);
    }

    /** The same wrong fields, and the rules that are unmet besides. */
    public Problem and(List<Refusal> unmet) {
        return new Problem(kind, detail, unmet, fields);
    }

    /** The family. */
    public ProblemKind kind() {
        return kind;
    }

    /** What is wrong, in a sentence or several. */
    public Text detail() {
        return detail;
    }

    /** Unmet rules. */
    public List<Refusal> rules() {
        return rules;
    }

    /** Wrong fields. */
    public List<FieldError> fields() {
        return fields;
    }

    private static Text sentences(List<Text> told) {
        return new Text(
                told.stream().map(Text::zh).distinct().collect(Collectors.joining("")),
                told.stream().map(Text::en).distinct().collect(Collectors.joining(" ")));
    }
}
