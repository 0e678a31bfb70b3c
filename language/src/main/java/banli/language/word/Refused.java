package banli.language.word;

import java.util.List;

/** 被拒绝的办理动作(全部理由)。 All reasons why an act is refused; it crosses the bus as the details of an exception.
 *
 * @param code how it answers over HTTP: RULE and FIELD 422, OFFICE 403, UNKNOWN 404, CONFLICT 409, UNAVAILABLE 503
 * @param rules unmet rules, all of them
 * @param fields wrong fields, all of them
 */
public record Refused(Code code, List<Refusal> rules, List<FieldError> fields) {
    /** Wrong fields and nothing else. */
    public static Refused fields(List<FieldError> wrong) {
        return new Refused(Code.FIELD, List.of(), List.copyOf(wrong));
    }

    /** The family of the refusal. */
    public enum Code {
        /** A rule is unmet. */
        RULE,
        /** A field is wrong. */
        FIELD,
        /** The office may not. */
        OFFICE,
        /** No such case or thing. */
        UNKNOWN,
        /** Another act came first, or the key was used for another act. */
        CONFLICT,
        /** The store is away for the moment. */
        UNAVAILABLE
    }
}
