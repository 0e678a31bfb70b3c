package banli.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.predicate;

import banli.command.rulebook.RefusedException;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.UnitKind;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("单位（Axon 外壳）")
class UnitAggregateTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 8);
    private static final EnterUnit ACT = new EnterUnit("elderly-care", "养老科", UnitKind.SECTION, null, null, null);
    private FixtureConfiguration<UnitAggregate> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(UnitAggregate.class)
                .registerCommandTargetResolver(
                        command -> new VersionedAggregateIdentifier(((Command) command.getPayload()).stream(), null));
    }

    @Test
    @DisplayName("事实带有办理人、职务、幂等键和校验码")
    void factsCarryTheirMetadata() {
        by(Office.ADMIN, "key-1", "hmac-1");
        fixture.givenNoPriorActivity()
                .when(ACT)
                .expectResultMessagePayload(new Recorded("unit:elderly-care", 0, 1, false))
                .expectEvents(new UnitEntered("elderly-care", "养老科", UnitKind.SECTION, null, null, null))
                .expectEventsMatching(exactSequenceOf(carrying(Map.of(
                        Meta.ACTOR, "li",
                        Meta.ACTOR_NAME, "李",
                        Meta.OFFICE, "ADMIN",
                        Meta.KEY, "key-1",
                        Meta.COMMAND_HMAC, "hmac-1"))));
    }

    @Test
    @DisplayName("被拒绝的动作不留下事实")
    void aRefusedActRecordsNothing() {
        by(Office.REGISTRY, "key-1", "hmac-1");
        fixture.givenNoPriorActivity()
                .when(ACT)
                .expectException(RefusedException.class)
                .expectNoEvents();
    }

    private static Matcher<EventMessage<?>> carrying(Map<String, String> metadata) {
        return predicate(fact -> fact.getMetaData().entrySet().containsAll(metadata.entrySet()));
    }

    private void by(Office office, String key, String hmac) {
        Actor actor = new Actor("li", "李", office, null, null);
        FactMetadata metadata = FactMetadata.of(actor, Map.of(Meta.KEY, key), hmac, TODAY);
        assertThat(metadata.key()).isEqualTo(key);
        fixture.registerInjectableResource(metadata)
                .registerInjectableResource(new LiveCircumstances(actor, TODAY, false, null, null, null, null));
    }
}
