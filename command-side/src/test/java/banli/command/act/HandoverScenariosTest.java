package banli.command.act;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.state.OpenParts;
import banli.language.command.CommitmentCommand.FulfilCommitment;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.Phase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("交接")
class HandoverScenariosTest {
    private static final HandOver TO_WU = new HandOver(CASE, "sun", "wu", "调离", null);

    @Test
    @DisplayName("承办和未兑现的承诺一并交接；以后由接手的人办理，原承办人不能再提交")
    void handlingAndPromisesPassTogether() {
        Story promised = aProposal()
                .contacted()
                .then(
                        handler(),
                        new MakeCommitment(CASE, "增设三台", "sun", day(9, 1), null, day(3, 11)),
                        new MakeCommitment(CASE, "培训两场", "sun", day(9, 1), null, day(3, 11)),
                        new FulfilCommitment(CASE, 2, "已培训", day(4, 1)));
        WorkHandedOver fact = given(promised).when(registry(), TO_WU).records(WorkHandedOver.class);
        assertThat(fact.handling()).isTrue();
        assertThat(fact.commitments()).isEqualTo(List.of(1));
        Story passed = promised.then(registry(), TO_WU);
        SubmitReply reply = reply(null);
        given(passed).when(handler(), reply).refusedToTheOffice(HANDLER_SUBMITS);
        given(passed).when(colleague(), reply).records(ReplySubmitted.class);
        given(passed).when(registry(), TO_WU).refusedBy(ON_RECORD);
        assertThat(passed.state.commitments().openOf("wu")).containsExactly(1);
    }

    @Test
    @DisplayName("科室并入：案件连同承办转到另一科室，由那里的人办理；要写齐两个科室，从原承办人起，交给在新科室任职的人")
    void aSectionPassesIntoAnother() {
        HandOver move = into("sun", "zheng", ELDERLY, RELIEF);
        Story passed = aProposal().contacted().then(registry(), move);
        assertThat(passed.state.intake().section()).isEqualTo(RELIEF);
        assertThat(passed.state.intake().handler()).isEqualTo("zheng");
        given(passed).when(handler(), contact(Phase.DURING, day(3, 13))).refusedToTheOffice(OWN_SECTION);
        given(passed).when(registry(), move).refusedBy(ON_RECORD);
        Story accepted = aProposal().accepted();
        given(accepted).when(registry(), into("sun", "sun", ELDERLY, RELIEF)).refusedBy(HANDLER_OF_SECTION);
        given(accepted).when(registry(), into("wu", "zheng", ELDERLY, RELIEF)).refusedBy(ON_RECORD);
        given(accepted).when(registry(), into("sun", "wu", ELDERLY, ELDERLY)).refusedBy(SOMETHING_CHANGES);
        given(accepted).when(registry(), into("sun", "zheng", RELIEF, RELIEF)).refusedBy(SOMETHING_CHANGES, ON_RECORD);
        given(accepted).when(registry(), into("sun", "zheng", ELDERLY, null)).refusedFor("into");
        given(accepted).when(registry(), into("sun", "zheng", null, RELIEF)).refusedFor("section");
        given(accepted).when(deputyOfOthers(), move).refusedToTheOffice(LED_SECTION);
        given(aProposal().archived()).when(registry(), move).refusedBy(ON_RECORD);
        assertThat(new OpenParts(accepted.state).waitIn(ELDERLY)).isTrue();
        assertThat(new OpenParts(passed.state).waitIn(ELDERLY)).isFalse();
        assertThat(new OpenParts(aProposal().archived().state).waitIn(ELDERLY)).isFalse();
    }

    @Test
    @DisplayName("归档的案件还有未兑现的承诺，随科室转去，责任人不变")
    void promisesOfAnArchivedCasePassToo() {
        Story promised = aProposal()
                .contacted()
                .then(handler(), new MakeCommitment(CASE, "增设三台", "wu", day(9, 1), null, day(3, 11)));
        assertThat(new OpenParts(promised.state).ledIn(ELDERLY)).isTrue();
        Story passed = promised.then(registry(), into("sun", "zheng", ELDERLY, RELIEF));
        assertThat(passed.state.commitments().openOf("wu")).containsExactly(1);
    }

    private static HandOver into(String from, String to, String section, String other) {
        return new HandOver(CASE, from, to, "机构改革", null, section, other);
    }

    @Test
    @DisplayName("归档以后只交接承诺；不交给本人、不交给不在科室任职的人；分管领导只在本线")
    void toAnotherOfTheSection() {
        Story accepted = aProposal().accepted();
        given(accepted).when(deputy(), TO_WU).records(WorkHandedOver.class);
        given(accepted).when(deputyOfOthers(), TO_WU).refusedToTheOffice(LED_SECTION);
        given(accepted).when(handler(), TO_WU).refusedToTheOffice(OFFICE_MAY_ACT);
        given(accepted)
                .when(registry(), new HandOver(CASE, "sun", "sun", "调离", null))
                .refusedBy(SOMETHING_CHANGES);
        given(accepted)
                .when(registry(), new HandOver(CASE, "sun", "zheng", "调离", null))
                .refusedBy(HANDLER_OF_SECTION);
        given(accepted)
                .when(registry(), new HandOver(CASE, "wu", "sun", "调离", null))
                .refusedBy(ON_RECORD);
        given(aProposal().archived()).when(registry(), TO_WU).refusedBy(ON_RECORD);
        given(aProposal()).when(registry(), TO_WU).refusedBy(STAGE_ALLOWS);
    }
}
