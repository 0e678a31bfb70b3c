package banli.command.axon.answer;

import banli.command.axon.record.DirectoryOnRecord;
import banli.command.directory.UserOnRecord;
import banli.language.event.DirectoryEvent.SecondFactorSet;
import banli.language.query.account.CheckSecondFactor;
import banli.language.query.account.FactorAnswer;
import banli.language.query.account.Factors;
import banli.language.query.account.Factors.Factor;
import banli.language.query.account.FindPasskey;
import banli.language.query.account.ReadFactors;
import banli.language.query.account.UsePasskey;
import banli.language.word.person.FactorKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;

/** 第二验证方式。 Answers what a person has and whether what was shown is right; the facts say what is enrolled, the vault keeps it. */
class SecondFactorsHandler {
    private static final Factors NOBODYS = new Factors(null, List.of(), 0);

    private final DirectoryOnRecord directory;
    private final banli.command.vault.Factors vault;

    SecondFactorsHandler(DirectoryOnRecord directory, banli.command.vault.Factors vault) {
        this.directory = directory;
        this.vault = vault;
    }

    @QueryHandler
    Factors answer(ReadFactors question) {
        return question.person() == null ? NOBODYS : of(question.person());
    }

    @QueryHandler
    Factors answer(FindPasskey question) {
        return question.credential() == null
                ? NOBODYS
                : vault.owner(question.credential()).map(this::of).orElse(NOBODYS);
    }

    @QueryHandler
    FactorAnswer answer(CheckSecondFactor question) {
        boolean asked = question.person() != null && question.code() != null;
        return asked && directory.once(Map.of()).user(question.person()).hasSecondFactor()
                ? vault.check(question.person(), question.code())
                : FactorAnswer.not(FactorAnswer.Refusal.WRONG);
    }

    @QueryHandler
    FactorAnswer answer(UsePasskey question) {
        return vault.used(question.credential(), question.signatures())
                ? FactorAnswer.right(FactorKind.PASSKEY)
                : FactorAnswer.not(FactorAnswer.Refusal.USED);
    }

    private Factors of(String person) {
        UserOnRecord user = directory.once(Map.of()).user(person);
        Map<String, Factor> passkeys =
                vault.passkeys(person).stream().collect(Collectors.toMap(Factor::id, Function.identity()));
        List<Factor> known = user.factors().set().values().stream()
                .map(set -> factor(set, passkeys.get(set.factor())))
                .sorted(Comparator.comparing(Factor::kind).thenComparing(Factor::id))
                .toList();
        return new Factors(user.person(), known, vault.recoveryLeft(person));
    }

    private static Factor factor(SecondFactorSet set, Factor kept) {
        return kept == null
                ? new Factor(set.kind(), set.factor(), set.label(), null, null, null)
                : new Factor(set.kind(), set.factor(), set.label(), kept.set(), kept.used(), kept.passkey());
    }
}
