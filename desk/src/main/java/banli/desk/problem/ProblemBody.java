package banli.desk.problem;

import banli.language.word.Text;
import java.util.List;

/**
 * 问题的 JSON。 A problem as RFC 9457 says, with the sentences in both languages beside it; {@code title} and
 * {@code detail} are in the language asked for, Chinese first. Where a moment is asked for that the ledger tells nothing of,
 * {@code instead} names the nearest that can be asked.
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String zh,
        String en,
        List<UnmetRule> rules,
        List<WrongField> fields,
        List<Other> instead) {
    /** 未满足的规则。 An unmet rule and what is missing. */
    public record UnmetRule(String id, String zh, String en, Text missing) {}

    /** 有误的字段。 A wrong field, its path as in the JSON. */
    public record WrongField(String field, String zh, String en) {}

    /** 可改问的。 An address that can be answered instead, and what it shows. */
    public record Other(String address, String zh, String en) {}

    /** The body of a problem in a language, {@code zh} or {@code en}, with what can be answered instead. */
    public static ProblemBody of(Problem problem, String language, List<Instead> instead) {
        return new ProblemBody(
                problem.kind().urn(),
                problem.kind().label().in(language),
                problem.kind().status(),
                problem.detail().in(language),
                problem.detail().zh(),
                problem.detail().en(),
                problem.rules().stream()
                        .map(r -> new UnmetRule(
                                r.rule(), r.sentence().zh(), r.sentence().en(), r.missing()))
                        .toList(),
                problem.fields().stream()
                        .map(f -> new WrongField(
                                f.field(), f.message().zh(), f.message().en()))
                        .toList(),
                instead.stream()
                        .map(one -> new Other(
                                one.address(), one.words().zh(), one.words().en()))
                        .toList());
    }
}
