package banli.command.reaction;

import banli.language.word.Refused;
import java.util.stream.Collectors;

/** 不能办理的理由。 A refusal as a reason on record, in the office's language. */
final class Why {
    private Why() {}

    static String of(Refused refused) {
        return refused.rules().stream()
                .map(rule -> rule.sentence().zh() + "（" + rule.missing().zh() + "）")
                .collect(Collectors.joining("；"));
    }
}
