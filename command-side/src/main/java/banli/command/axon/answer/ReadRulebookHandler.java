package banli.command.axon.answer;

import banli.command.axon.OfficeVerifier;
import banli.command.rulebook.RefusedException;
import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.act.KnownRule;
import banli.language.act.LedgerRule;
import banli.language.act.Rule;
import banli.language.command.Solemn;
import banli.language.query.policy.ReadRulebook;
import banli.language.query.policy.Rulebook;
import banli.language.query.policy.Rulebook.ActOfOffices;
import banli.language.query.policy.Rulebook.RuleInWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;

/** 办理规则的答复。 Answers {@link ReadRulebook} from the tables that decide, to whoever holds an office here. */
class ReadRulebookHandler {
    private static final Rulebook RULEBOOK = new Rulebook(
            Stream.concat(
                            Stream.of(Act.values()).map(ReadRulebookHandler::act),
                            Stream.of(AdminAct.values()).map(ReadRulebookHandler::act))
                    .toList(),
            Stream.concat(
                            Stream.of(Rule.values())
                                    .map(rule -> new RuleInWords(rule.id(), rule.sentence(), false, rule.byPolicy())),
                            Stream.<KnownRule[]>of(AdminRule.values(), LedgerRule.values())
                                    .flatMap(Stream::of)
                                    .map(rule -> new RuleInWords(rule.id(), rule.sentence(), true, false)))
                    .toList());

    private final OfficeVerifier verifier;
    private final Clock clock;

    ReadRulebookHandler(OfficeVerifier verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @QueryHandler
    Rulebook answer(ReadRulebook question, MetaData caller) {
        try {
            verifier.admit(caller, LocalDate.now(clock));
            return RULEBOOK;
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }

    private static ActOfOffices act(Act act) {
        return new ActOfOffices(
                act.id(),
                act.label(),
                false,
                act.offices().stream().sorted().toList(),
                false,
                act.command().isAnnotationPresent(Solemn.class));
    }

    private static ActOfOffices act(AdminAct act) {
        return new ActOfOffices(
                act.id(),
                act.label(),
                true,
                act.offices().stream().sorted().toList(),
                act.themself(),
                act.command().isAnnotationPresent(Solemn.class));
    }
}
