package banli.command.act.feedback;

import banli.command.act.contact.DecideContact;
import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.FeedbackCommand;
import banli.language.command.FeedbackCommand.ExamineDissatisfaction;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.command.FeedbackCommand.RequestFeedback;
import banli.language.event.CaseEvent;
import banli.language.event.FeedbackEvent.DissatisfactionExamined;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Satisfaction;
import java.time.LocalDate;
import java.util.List;

/** 征询反馈。 Decides asking for the form, recording it, and examining a "not satisfied". */
public final class DecideFeedback {
    private DecideFeedback() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(FeedbackCommand command, CaseState c, Circumstances now, Requirements r) {
        return List.of(
                switch (command) {
                    case RequestFeedback act -> request(act, c, now, r);
                    case RecordSatisfaction act -> record(act, c, now, r);
                    case ExamineDissatisfaction act -> examine(act, c, now, r);
                });
    }

    private static CaseEvent request(RequestFeedback act, CaseState c, Circumstances now, Requirements r) {
        takesAForm(c, r);
        DecideContact.ofThisCase(act.proposer(), c, now, r);
        r.require(
                Rule.NOT_TWICE,
                !c.feedback().requested().contains(act.proposer())
                        && !c.feedback().forms().containsKey(act.proposer()),
                "本轮已向该提出人征询",
                "This proposer was asked in this round already");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return new FeedbackRequested(
                c.round(),
                act.proposer(),
                c.policy(now)
                        .deadline(
                                DeadlineKind.FEEDBACK,
                                day,
                                c.intake().kind(),
                                c.intake().role())
                        .orElse(null),
                day);
    }

    private static void takesAForm(CaseState c, Requirements r) {
        r.require(
                Rule.ASSIST_TAKES_NO_FORM,
                c.intake().role().answersProposer(),
                "本案为会办，由主办单位征询",
                "We only assist in this case; the lead unit asks the proposers");
    }

    private static CaseEvent record(RecordSatisfaction act, CaseState c, Circumstances now, Requirements r) {
        takesAForm(c, r);
        DecideContact.ofThisCase(act.proposer(), c, now, r);
        boolean dissatisfied =
                act.attitude() == Satisfaction.NOT_SATISFIED || act.result() == Satisfaction.NOT_SATISFIED;
        r.require(
                Rule.REASON_WHEN_NOT_SATISFIED,
                !dissatisfied || (act.reason() != null && !act.reason().isBlank()),
                "请填写不满意的理由",
                "Give the reason for the \"not satisfied\"");
        r.orRefuse();
        return new SatisfactionRecorded(
                c.round(),
                act.proposer(),
                act.attitude(),
                act.result(),
                act.reason(),
                act.came(),
                now.actor().person(),
                now.dayOf(act.happenedOn()));
    }

    private static CaseEvent examine(ExamineDissatisfaction act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.DISSATISFACTION_ON_RECORD,
                c.feedback().unexamined(act.proposer()),
                "该提出人没有待审核的不满意意见",
                "This proposer has no \"not satisfied\" waiting to be examined");
        r.orRefuse();
        return new DissatisfactionExamined(
                c.round(), act.proposer(), act.conclusion(), act.reasoning(), now.dayOf(act.happenedOn()));
    }
}
