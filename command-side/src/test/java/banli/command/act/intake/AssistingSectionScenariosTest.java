package banli.command.act.intake;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.state.OpenParts;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.OpinionCommand.*;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.OpinionEvent.*;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.word.proposal.*;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一案几科")
class AssistingSectionScenariosTest {
    private static final CoUnit RELIEF_ASSISTS = new CoUnit(RELIEF, UnitRole.ASSIST, "zheng");
    private static final AskOpinion ASK = new AskOpinion(CASE, RELIEF, "救助政策如何衔接", day(3, 12));

    private static Story withRelief() {
        return aProposal(UnitRole.LEAD, List.of(RELIEF_ASSISTS));
    }

    private static RecordOpinion opinionOf(String unit) {
        return new RecordOpinion(CASE, unit, "救助对象优先配置。", null, null, day(3, 16));
    }

    @Test
    @DisplayName("协办科室须会办、有承办人、不是主办科室；别的单位不写承办人")
    void anAssistingSectionHasItsHandler() {
        assertThat(given(aProposal())
                        .when(registry(), routing(UnitRole.LEAD, List.of(RELIEF_ASSISTS), null))
                        .records(RoutingProposed.class)
                        .coUnits())
                .containsExactly(RELIEF_ASSISTS);
        for (CoUnit wrong : List.of(
                new CoUnit(RELIEF, UnitRole.ASSIST, null),
                new CoUnit(RELIEF, UnitRole.CO_LEAD, "zheng"),
                new CoUnit(ELDERLY, UnitRole.ASSIST, "wu"),
                new CoUnit("health", UnitRole.ASSIST, "zheng"))) {
            given(aProposal())
                    .when(registry(), routing(UnitRole.LEAD, List.of(wrong), null))
                    .refusedBy(ASSISTING_SECTION);
        }
        given(aProposal())
                .when(registry(), routing(UnitRole.LEAD, List.of(new CoUnit(RELIEF, UnitRole.ASSIST, "sun")), null))
                .refusedBy(HANDLER_OF_SECTION);
    }

    @Test
    @DisplayName("征求后由协办科室自己答，到了或免除了才能签字")
    void itsOpinionIsAwaited() {
        Story consulted = withRelief().consulted();
        SignReply sign = new SignReply(CASE, null, day(3, 25));
        given(consulted).when(deputy(), sign).refusedBy(OPINIONS_BEFORE_SIGNING);
        assertThat(given(consulted)
                        .when(handler(), ASK)
                        .records(OpinionAsked.class)
                        .handler())
                .isEqualTo("zheng");
        Story asked = consulted.then(handler(), new AskOpinion(CASE, RELIEF, "救助政策如何衔接", day(3, 24)));
        given(asked).when(deputy(), sign).refusedBy(OPINIONS_BEFORE_SIGNING);
        RecordOpinion answer = new RecordOpinion(CASE, RELIEF, "救助对象优先配置。", null, null, day(3, 25));
        given(asked).when(otherSection(), answer).records(OpinionReceived.class);
        given(asked.then(otherSection(), answer)).when(deputy(), sign).records(ReplySigned.class);
        given(asked.then(deputy(), new WaiveOpinion(CASE, RELIEF, "时间紧", day(3, 25))))
                .when(deputy(), sign)
                .records(ReplySigned.class);
    }

    @Test
    @DisplayName("协办科室只替自己答，不办别的")
    void itDoesNothingElse() {
        Story asked = withRelief().accepted().then(handler(), ASK);
        given(asked).when(otherSection(), contact(Phase.BEFORE, day(3, 13))).refusedToTheOffice(OWN_SECTION);
        given(aProposal(UnitRole.LEAD, List.of(RELIEF_ASSISTS, new CoUnit("health", UnitRole.ASSIST)))
                        .accepted())
                .when(otherSection(), opinionOf("health"))
                .refusedToTheOffice(OWN_SECTION);
        given(aProposal().accepted()).when(otherSection(), opinionOf(RELIEF)).refusedToTheOffice(OWN_SECTION);
    }

    @Test
    @DisplayName("会办件里本局的协办科室同样等")
    void inAnAssistCaseToo() {
        Story written = aProposal(UnitRole.ASSIST, List.of(RELIEF_ASSISTS)).submitted();
        given(written).when(deputy(), new SignReply(CASE, null, day(3, 25))).refusedBy(OPINIONS_BEFORE_SIGNING);
    }

    @Test
    @DisplayName("协办科室并入他科：会办意见改由那里出，期限照旧；主办协办不能并成一处")
    void anAssistingSectionPassesIntoAnother() {
        Story asked = withRelief().accepted().then(handler(), ASK);
        HandOver intoLeading = new HandOver(CASE, "zheng", "sun", "机构改革", null, RELIEF, ELDERLY);
        given(asked).when(registry(), intoLeading).refusedBy(ASSISTING_SECTION);
        given(asked)
                .when(registry(), new HandOver(CASE, "sun", "zheng", "机构改革", null, ELDERLY, RELIEF))
                .refusedBy(ASSISTING_SECTION);
        Story passed = asked.having(
                new WorkHandedOver("zheng", "he", false, List.of(), "机构改革", day(3, 13), RELIEF, "welfare"), registry());
        assertThat(passed.state.intake().handlerOf("welfare")).isEqualTo("he");
        assertThat(passed.state.opinions().awaits("welfare")).isTrue();
        assertThat(passed.state.opinions().awaits(RELIEF)).isFalse();
        assertThat(passed.state.deadlines().opinionDue("welfare"))
                .isEqualTo(asked.state.deadlines().opinionDue(RELIEF));
        assertThat(new OpenParts(passed.state).waitIn(RELIEF)).isFalse();
        assertThat(new OpenParts(passed.state).waitIn("welfare")).isTrue();
    }

    @Test
    @DisplayName("协办的承办人可以交接给本科室的人")
    void itsHandlerHandsOver() {
        Story asked = withRelief().accepted().then(handler(), ASK);
        given(asked)
                .when(registry(), new HandOver(CASE, "zheng", "sun", "调离", null))
                .refusedBy(HANDLER_OF_SECTION);
        given(asked)
                .when(registry(), new HandOver(CASE, "sun", "zheng", "调离", null))
                .refusedBy(HANDLER_OF_SECTION);
        assertThat(asked.having(new WorkHandedOver("zheng", "he", false, List.of(), "调离", day(3, 13)), registry())
                        .state
                        .intake()
                        .handlerOf(RELIEF))
                .isEqualTo("he");
        OpenParts open = new OpenParts(asked.state);
        assertThat(open.waitFor("zheng", RELIEF)).isTrue();
        assertThat(open.waitFor("zheng", ELDERLY)).isFalse();
        assertThat(open.waitFor("sun", RELIEF)).isFalse();
        Story answered = asked.then(otherSection(), opinionOf(RELIEF));
        assertThat(new OpenParts(answered.state).waitFor("zheng", null)).isFalse();
        given(answered)
                .when(registry(), new HandOver(CASE, "zheng", "sun", "调离", null))
                .refusedBy(ON_RECORD);
    }
}
