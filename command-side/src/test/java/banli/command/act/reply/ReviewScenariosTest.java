package banli.command.act.reply;

import static banli.command.act.Do.*;
import static banli.command.act.People.*;
import static banli.command.act.Scenario.given;
import static banli.command.act.Story.*;
import static banli.language.act.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.Story;
import banli.command.act.TestPolicy;
import banli.language.command.ReplyCommand.*;
import banli.language.event.ReplyEvent.*;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Remark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("科室负责人审核")
class ReviewScenariosTest {
    private static final SignReply SIGNS = new SignReply(CASE, null, day(3, 25));

    private static Story submitted() {
        return contacted().then(handler(), reply(day(3, 20)), contact(Phase.DURING, day(3, 21)));
    }

    private static Story contacted() {
        return aProposal().under(TestPolicy.with(TestPolicy.Extra.SECTION_HEAD)).contacted();
    }

    private static ReviewReply passes(LocalDate day) {
        return new ReviewReply(CASE, true, null, null, day);
    }

    private static ReviewReply returns(LocalDate day, Remark... remarks) {
        return new ReviewReply(CASE, false, List.of(remarks), null, day);
    }

    @Test
    @DisplayName("规则没有这一环的，照旧直接签字，也没有可审核的")
    void withoutTheRungNothingChanges() {
        given(aProposal().consulted()).when(deputy(), SIGNS).records(ReplySigned.class);
        given(aProposal().consulted()).when(colleague(), passes(day(3, 24))).refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("规则有这一环的，负责人审核以前分管领导不得签字；审核的是看到的那一稿")
    void noSignatureBeforeTheReview() {
        given(submitted()).when(deputy(), SIGNS).refusedBy(REVIEWED_BEFORE_SIGNING);
        ReplyReviewed fact =
                given(submitted()).when(colleague(), passes(day(3, 24))).records(ReplyReviewed.class);
        assertThat(fact.letter()).isEqualTo(submitted().state.replies().letter(CASE));
        given(submitted())
                .when(colleague(), new ReviewReply(CASE, true, null, "0".repeat(64), day(3, 24)))
                .refusedBy(SIGNED_AS_SEEN);
        Story reviewed = submitted().then(colleague(), passes(day(3, 24)));
        given(reviewed).when(deputy(), SIGNS).records(ReplySigned.class);
        given(reviewed).when(deputy(), new SignReply(CASE, null, day(3, 23))).refusedBy(STEPS_IN_ORDER);
        given(reviewed).when(colleague(), passes(day(3, 24))).refusedBy(ON_RECORD);
    }

    @Test
    @DisplayName("负责人退回须写意见，退回的重新提交后再审核")
    void sentBackAndSubmittedAgain() {
        given(submitted()).when(colleague(), returns(day(3, 24))).refusedFor("remarks");
        given(submitted())
                .when(colleague(), new ReviewReply(CASE, true, List.of(new Remark(null, "请改")), null, day(3, 24)))
                .refusedFor("remarks");
        Story back = submitted().then(colleague(), returns(day(3, 22), new Remark("第1条", "请写明时限")));
        given(back).when(colleague(), passes(day(3, 24))).refusedBy(STAGE_ALLOWS);
        Story again = back.then(handler(), reply(day(3, 23)));
        given(again).when(deputy(), SIGNS).refusedBy(REVIEWED_BEFORE_SIGNING);
        given(again).when(colleague(), passes(day(3, 24))).records(ReplyReviewed.class);
    }

    @Test
    @DisplayName("只有承办科室的负责人审核：同事、别的科室、领导、办公室都不行；代理人可以")
    void onlyTheHead() {
        given(submitted()).when(handler(), passes(day(3, 24))).refusedToTheOffice(SECTION_HEAD_REVIEWS);
        given(submitted()).when(otherSection(), passes(day(3, 24))).refusedToTheOffice(OWN_SECTION);
        for (Actor other : List.of(deputy(), chief(), registry())) {
            given(submitted()).when(other, passes(day(3, 24))).refusedToTheOffice(OFFICE_MAY_ACT);
        }
        Actor delegate = new Actor("zheng", "郑", Office.SECTION, ELDERLY, "wu");
        given(submitted()).when(delegate, passes(day(3, 24))).records(ReplyReviewed.class);
        given(submitted().headedBy(null))
                .when(colleague(), passes(day(3, 24)))
                .refusedToTheOffice(SECTION_HEAD_REVIEWS);
    }

    @Test
    @DisplayName("一人不占两级：起草人不审核，审核人不签字、不签发，代理也不行")
    void nobodyTakesTwoRungs() {
        given(submitted().headedBy("sun")).when(handler(), passes(day(3, 24))).refusedBy(DRAFTER_NEVER_REVIEWS);
        Story reviewed = submitted().then(colleague(), passes(day(3, 24)));
        given(reviewed).when(actingFor(colleague(), deputy()), SIGNS).refusedBy(REVIEWER_NEVER_SIGNS);
        Story signed = reviewed.then(deputy(), SIGNS);
        given(signed)
                .when(actingFor(colleague(), chief()), new IssueReply(CASE, null, null, day(3, 26)))
                .refusedBy(REVIEWER_NEVER_SIGNS);
        given(signed)
                .when(chief(), new IssueReply(CASE, null, null, day(3, 26)))
                .records(ReplyIssued.class);
    }

    @Test
    @DisplayName("负责人本人起草的直接送分管领导；科室没有负责人的，提交时就说清怎么办")
    void theHeadsOwnDraftAndNoHead() {
        Story own = contacted().headedBy("sun").then(handler(), reply(day(3, 20)), contact(Phase.DURING, day(3, 21)));
        given(own).when(deputy(), SIGNS).records(ReplySigned.class);
        given(contacted().headedBy(null)).when(handler(), reply(day(3, 20))).refusedBy(SECTION_HEAD_REVIEWS);
        given(submitted().headedBy(null)).when(deputy(), SIGNS).refusedBy(REVIEWED_BEFORE_SIGNING);
    }

    @Test
    @DisplayName("更正未审核的稿不免去审核；已审核的稿不再更正")
    void aCorrectionTakesNoRungAway() {
        Story corrected = submitted()
                .headedBy("sun")
                .then(handler(), correct(submitted().at(ReplySubmitted.class), reply(day(3, 19))));
        given(corrected).when(deputy(), SIGNS).refusedBy(REVIEWED_BEFORE_SIGNING);
        Story reviewed = submitted().then(colleague(), passes(day(3, 24)));
        given(reviewed)
                .when(handler(), correct(reviewed.at(ReplySubmitted.class), reply(day(3, 19))))
                .refusedBy(SIGNED_LETTER_STANDS);
    }

    @Test
    @DisplayName("会办意见走同样的层级")
    void anAssistOpinionToo() {
        Story opinion = anAssistCase()
                .under(TestPolicy.with(TestPolicy.Extra.SECTION_HEAD))
                .accepted()
                .then(handler(), opinion(day(3, 20)));
        given(opinion).when(deputy(), SIGNS).refusedBy(REVIEWED_BEFORE_SIGNING);
        given(opinion.then(colleague(), passes(day(3, 24))))
                .when(deputy(), SIGNS)
                .records(ReplySigned.class);
    }
}
