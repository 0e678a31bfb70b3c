package banli.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.command.rulebook.RefusedException;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.event.CaseEvent;
import banli.language.word.Actor;
import banli.language.word.FieldError;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** 场景。 The small language of the scenarios: {@code given(…).when(who, act).refusedBy(RULE)} or {@code .records(Fact.class)}. */
public final class Scenario {
    /** What all scenarios together have covered so far. */
    public static final Set<String> REFUSED = new HashSet<>();

    public static final Set<Class<?>> RECORDED = new HashSet<>();

    private final Story story;

    private Scenario(Story story) {
        this.story = story;
    }

    public static Scenario given(Story story) {
        return new Scenario(story);
    }

    public When when(Actor who, CaseCommand act) {
        return new When(story, who, act);
    }

    public record When(Story story, Actor who, CaseCommand act) {
        private List<CaseEvent> decide() {
            return CaseDecider.decide(act, story.state, story.now.by(who));
        }

        private Refused refused() {
            AtomicReference<Refused> told = new AtomicReference<>();
            assertThatThrownBy(this::decide)
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> told.set(refusal.refused()));
            return told.get();
        }

        public void refusedBy(Rule... rules) {
            Refused refused = refused();
            assertThat(refused.code()).isEqualTo(Refused.Code.RULE);
            assertRules(refused, rules);
        }

        public Refusal refusedOnce(Rule rule) {
            Refused refused = refused();
            assertRules(refused, rule);
            return refused.rules().getFirst();
        }

        public void refusedToTheOffice(Rule rule) {
            Refused refused = refused();
            assertThat(refused.code()).isEqualTo(Refused.Code.OFFICE);
            assertRules(refused, rule);
        }

        private static void assertRules(Refused refused, Rule... rules) {
            assertThat(refused.rules().stream().map(Refusal::rule).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(rules).map(Rule::id).toList());
            refused.rules().forEach(refusal -> REFUSED.add(refusal.rule()));
        }

        public void refusedFor(String... fields) {
            Refused refused = refused();
            assertThat(refused.code()).isEqualTo(Refused.Code.FIELD);
            assertThat(refused.fields().stream().map(FieldError::field).distinct())
                    .containsExactlyInAnyOrder(fields);
        }

        public void unknown() {
            assertThat(refused().code()).isEqualTo(Refused.Code.UNKNOWN);
        }

        public <F extends CaseEvent> F records(Class<F> fact) {
            List<CaseEvent> facts = decide();
            assertThat(facts).hasOnlyElementsOfTypes(fact).hasSize(1);
            RECORDED.add(fact);
            story.then(who, act);
            return fact.cast(facts.getFirst());
        }

        public List<CaseEvent> recordsAll() {
            List<CaseEvent> facts = decide();
            facts.forEach(fact -> RECORDED.add(fact.getClass()));
            return facts;
        }

        public void recordsNothing() {
            assertThat(decide()).isEmpty();
        }
    }
}
