package banli.command.act.deadline;

import banli.command.policy.PolicyBook;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.SameCircumstances;
import java.time.LocalDate;

/** 设想的规则。 The circumstances as they are, under a policy book as somebody supposes it. */
public record UnderRules(Circumstances now, PolicyBook book) implements SameCircumstances {
    @Override
    public PolicyInForce policy(LocalDate handedOnOn) {
        return book.inForce(handedOnOn, today()).orElseGet(() -> now.policy(handedOnOn));
    }
}
