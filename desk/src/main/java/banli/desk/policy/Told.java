package banli.desk.policy;

import banli.desk.frame.Say;
import banli.language.policy.DocumentNumbering;
import banli.language.policy.Ladder;
import banli.language.policy.PointScheme;
import banli.language.policy.Source;
import banli.language.word.Text;
import banli.language.word.proposal.SeriesKind;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * 一条规则的说法。 A rule of a policy in a sentence.
 *
 * @param id the same for the same rule of every version, such as {@code deadline:reply}
 * @param part which part of the policy it belongs to
 * @param head what it is about
 * @param sentence the rule
 * @param basis its basis, null where the policy names none
 * @param source where that stands and was read, null where the policy doesn't say
 */
record Told(String id, Part part, String head, String sentence, Text basis, Source source) {
    /** What is given points for; empty where nothing is. */
    static Optional<Told> points(PointScheme scheme, Say say, String head) {
        return Optional.ofNullable(scheme).map(it -> {
            String lines = it.lines().stream()
                    .map(line -> say.text(line.name()) + " " + line.points())
                    .collect(Collectors.joining(say.chinese() ? "，" : ", "));
            return new Told("points", Part.RECORDS, head, lines, it.basis(), it.source());
        });
    }

    /** Where document numbers come from; empty where they are the ledger's own under the office's mark. */
    static Optional<Told> numbers(DocumentNumbering numbers, String head, BiFunction<String, Object[], String> words) {
        return Optional.ofNullable(numbers).map(it -> {
            Object[] marks = {it.marks().get(SeriesKind.REPLY), it.marks().get(SeriesKind.OPINION)};
            String sentence = words.apply("policy.numbers." + it.from(), marks);
            return new Told("numbers", Part.RECORDS, head, sentence, it.basis(), it.source());
        });
    }

    /** Who signs before whom; empty where the policy doesn't say. */
    static Optional<Told> ladder(Ladder ladder, UnaryOperator<String> words) {
        return Optional.ofNullable(ladder).map(it -> {
            String who = words.apply(it.sectionHead() ? "policy.ladder.section" : "policy.ladder.usual");
            return new Told("ladder", Part.BINDINGS, words.apply("policy.ladder.head"), who, it.basis(), it.source());
        });
    }

    /** Whether another version says the same, for the same reason. */
    boolean same(Told other) {
        return other != null
                && head.equals(other.head)
                && sentence.equals(other.sentence)
                && (basis == null ? other.basis == null : basis.equals(other.basis));
    }

    /** 规则的各部分。 The parts of a policy, in the order they are told. */
    enum Part {
        SCOPE,
        DEADLINES,
        CONTACTS,
        BINDINGS,
        OUTCOMES,
        RECORDS
    }
}
