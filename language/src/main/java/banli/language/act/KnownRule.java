package banli.language.act;

import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 规则之一。 A rule that can refuse an act: on a case ({@link Rule}) or beside the cases ({@link AdminRule}), or on anything ({@link LedgerRule}). */
public sealed interface KnownRule permits Rule, AdminRule, LedgerRule {
    /** 规则编号。 Kebab case, stable: policies, screens and reports name the rule by it. */
    String id();

    /** 规则原文。 The rule in both languages. */
    Text sentence();

    /** 以何补救。 The acts that would satisfy it, each by its name, with its first values behind a question mark. The usual one first; empty when no act does. */
    List<String> mendedBy();

    /** 通常以何补救。 The act that usually satisfies it, empty when none does. */
    default Optional<KnownAct> usuallyMendedBy() {
        return mendedBy().stream().findFirst().flatMap(act -> KnownAct.named(act.replaceFirst("\\?.*", "")));
    }

    /** 不符。 That it is unmet, and what is missing. */
    default Refusal unmet(Text missing) {
        return new Refusal(id(), sentence(), missing);
    }

    /** 因此拒绝。 Refused for this alone. */
    default Refused refused(Refused.Code code, Text missing) {
        return new Refused(code, List.of(unmet(missing)), List.of());
    }

    /** 在哪一项补救。 The part of its own form in which it is met, null when none does by itself. */
    default String field() {
        return null;
    }

    /** 按编号。 The rule of that id. */
    static Optional<KnownRule> named(String id) {
        return Optional.ofNullable(Named.ALL.get(id));
    }

    /** 全部。 Read once, after the lists stand. */
    final class Named {
        private static final Map<String, KnownRule> ALL = Stream.of(
                        Rule.values(), AdminRule.values(), LedgerRule.values())
                .flatMap(Stream::<KnownRule>of)
                .collect(Collectors.toUnmodifiableMap(KnownRule::id, Function.identity(), (one, _) -> one));

        private Named() {}
    }
}
