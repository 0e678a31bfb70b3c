package banli.command.act.commitment;

import banli.command.act.state.CaseState;
import banli.command.act.state.CommitmentsOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.CommitmentCommand;
import banli.language.command.CommitmentCommand.CarryOverCommitment;
import banli.language.command.CommitmentCommand.FulfilCommitment;
import banli.language.command.CommitmentCommand.MakeCommitment;
import banli.language.command.CommitmentCommand.ReportProgress;
import banli.language.event.CaseEvent;
import banli.language.event.CommitmentEvent.CommitmentCarriedOver;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.CommitmentEvent.ProgressReported;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;
import java.util.List;

/** 承诺事项。 Decides promises, their progress, keeping them and carrying them over. */
public final class DecideCommitment {
    private DecideCommitment() {}

    /** 决定。 The facts, or a refusal. */
    public static List<CaseEvent> decide(CommitmentCommand command, CaseState c, Circumstances now, Requirements r) {
        return List.of(
                switch (command) {
                    case MakeCommitment act -> make(act, c, now, r);
                    case ReportProgress act -> report(act, c, now, r);
                    case FulfilCommitment act -> fulfil(act, c, now, r);
                    case CarryOverCommitment act -> carryOver(act, c, now, r);
                });
    }

    private static CaseEvent make(MakeCommitment act, CaseState c, Circumstances now, Requirements r) {
        LocalDate day = now.dayOf(act.happenedOn());
        ofThisCase(act.item(), c, r);
        r.require(
                Rule.KNOWN_PERSON,
                act.owner() == null
                        || now.directory().person(act.owner()).isPresent()
                        || now.directory().unit(act.owner()).isPresent(),
                "通讯录中没有" + act.owner() + "，请填已登记的人员或单位",
                "The directory has no " + act.owner() + "; name a person or unit that is entered in it");
        r.orRefuse();
        return new CommitmentMade(
                c.commitments().commitments().size() + 1,
                c.round(),
                act.text(),
                act.owner(),
                act.item(),
                due(act.dueOn(), c, now),
                day);
    }

    private static Deadline due(LocalDate dueOn, CaseState c, Circumstances now) {
        return dueOn == null ? null : c.policy(now).fixed(DeadlineKind.COMMITMENT, dueOn);
    }

    private static void ofThisCase(Integer item, CaseState c, Requirements r) {
        r.require(
                Rule.ITEM_OF_CASE,
                item == null || c.intake().hasItem(item),
                "本案没有第" + item + "条建议，请核对条目",
                "This case has no item " + item + "; check the item");
    }

    private static CaseEvent report(ReportProgress act, CaseState c, Circumstances now, Requirements r) {
        ofThisCase(act.item(), c, r);
        if (act.commitment() != null) {
            onRecord(act.commitment(), c, r);
        }
        r.orRefuse();
        return new ProgressReported(act.text(), act.item(), act.commitment(), now.dayOf(act.happenedOn()));
    }

    private static void onRecord(int number, CaseState c, Requirements r) {
        r.require(
                Rule.ON_RECORD,
                c.commitments().commitment(number).isPresent(),
                "没有第" + number + "项承诺，请核对序号，或先作出承诺",
                "There is no commitment " + number + "; check the number, or make the commitment first");
    }

    private static void open(int number, CaseState c, Requirements r) {
        onRecord(number, c, r);
        r.require(
                Rule.COMMITMENT_OPEN,
                c.commitments()
                        .commitment(number)
                        .filter(CommitmentsOnRecord.Commitment::fulfilled)
                        .isEmpty(),
                "第" + number + "项承诺已兑现；如记录有误，请更正记录",
                "Commitment " + number + " was kept; correct that record if it is wrong");
    }

    private static CaseEvent fulfil(FulfilCommitment act, CaseState c, Circumstances now, Requirements r) {
        open(act.commitment(), c, r);
        r.orRefuse();
        LocalDate day = now.dayOf(act.happenedOn());
        boolean onTime = c.deadlines()
                .commitmentDue(act.commitment())
                .map(due -> !day.isAfter(due))
                .orElse(true);
        return new CommitmentFulfilled(act.commitment(), act.evidence(), onTime, day);
    }

    private static CaseEvent carryOver(CarryOverCommitment act, CaseState c, Circumstances now, Requirements r) {
        open(act.commitment(), c, r);
        int before = c.commitments()
                .commitment(act.commitment())
                .map(CommitmentsOnRecord.Commitment::intoYear)
                .filter(year -> year > 0)
                .orElse(c.intake().registered().registerYear());
        r.require(
                Rule.CARRIED_INTO_LATER_YEAR,
                act.intoYear() > before,
                "该承诺现属" + before + "年度，请结转到以后年度",
                "The commitment is of " + before + "; carry it into a later year");
        r.orRefuse();
        return new CommitmentCarriedOver(
                act.commitment(), act.intoYear(), due(act.dueOn(), c, now), act.reason(), now.dayOf(act.happenedOn()));
    }
}
