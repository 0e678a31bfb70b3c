package banli.command.act.opinion;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.OpinionCommand;
import banli.language.command.OpinionCommand.AskOpinion;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.OpinionCommand.WaiveOpinion;
import banli.language.event.CaseEvent;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.OpinionEvent.OpinionWaived;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 会办意见。 Decides asking other units for their opinion, receiving it, and doing without. */
public final class DecideOpinion {
    private DecideOpinion() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(OpinionCommand command, CaseState c, Circumstances now, Requirements r) {
        return List.of(
                switch (command) {
                    case AskOpinion act -> ask(act, c, now, r);
                    case RecordOpinion act -> receive(act, c, now, r);
                    case WaiveOpinion act -> waive(act, c, now, r);
                });
    }

    private static CaseEvent ask(AskOpinion act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.KNOWN_UNIT,
                now.directory().unit(act.unit()).isPresent(),
                "通讯录中没有单位" + act.unit() + "，请先登记单位",
                "The directory has no unit " + act.unit() + "; enter the unit first");
        r.require(
                Rule.NOT_TWICE,
                !c.opinions().awaits(act.unit()),
                "已向该单位征求意见，尚未收到；请等待，或由分管领导免除",
                "This unit was asked already and has not answered; wait, or let the deputy leader do without");
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        return new OpinionAsked(
                c.round(),
                act.unit(),
                act.question(),
                c.policy(now)
                        .deadline(DeadlineKind.OPINION, day, c.intake().kind(), UnitRole.ASSIST)
                        .orElse(null),
                c.intake().handlerOf(act.unit()),
                day);
    }

    private static CaseEvent receive(RecordOpinion act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.UNIT_OF_CASE,
                c.opinions().awaits(act.unit())
                        || c.intake().coUnits().stream()
                                .anyMatch(co -> co.unit().equals(act.unit())),
                () -> new Text(
                        now.named(act.unit()) + "既非本案协同单位，也未被征求意见；请先征求会办意见",
                        now.named(act.unit())
                                + " has no part in this case and was not asked; ask for its opinion first"));
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        boolean onTime = c.deadlines()
                .opinionDue(act.unit())
                .map(due -> !day.isAfter(due))
                .orElse(true);
        return new OpinionReceived(
                c.round(),
                act.unit(),
                act.text(),
                act.documentNumber(),
                act.attachments() == null ? List.of() : List.copyOf(act.attachments()),
                onTime,
                day);
    }

    private static CaseEvent waive(WaiveOpinion act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.ON_RECORD,
                c.opinions().awaits(act.unit())
                        || c.opinions().unheard(act.unit())
                                && c.intake().coUnits(UnitRole.ASSIST).contains(act.unit()),
                () -> new Text(
                        "没有待" + now.named(act.unit()) + "提出的意见",
                        "No opinion of " + now.named(act.unit()) + " is outstanding"));
        r.orRefuse();
        return new OpinionWaived(c.round(), act.unit(), act.reason(), now.dayOf(act.happenedOn()));
    }
}
