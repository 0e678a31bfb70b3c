package banli.query.screen.casefile;

import banli.language.event.CommitmentEvent.CommitmentCarriedOver;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.CommitmentEvent.ProgressReported;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.query.casefile.CommitmentView;
import banli.language.query.casefile.CommitmentView.CarriedOver;
import banli.language.query.casefile.ProgressView;
import banli.language.word.deadline.Deadline;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** 承诺与进展。 What was promised and how it goes on. */
public record Commitments(List<CommitmentView> made, List<ProgressView> progress) {
    static final Commitments NONE = new Commitments(List.of(), List.of());

    Commitments read(Fact fact) {
        return switch (fact.event()) {
            case CommitmentMade it ->
                new Commitments(
                        Lists.plus(
                                made,
                                new CommitmentView(
                                        it.commitment(),
                                        it.text(),
                                        it.owner(),
                                        it.item(),
                                        fact.on(),
                                        due(it.deadline()),
                                        null,
                                        null,
                                        List.of(),
                                        !fact.madeUp().isEmpty())),
                        progress);
            case ProgressReported it ->
                new Commitments(
                        made,
                        Lists.plus(
                                progress,
                                new ProgressView(
                                        it.text(),
                                        it.item(),
                                        it.commitment(),
                                        fact.on(),
                                        fact.sequence(),
                                        !fact.madeUp().isEmpty())));
            case CommitmentFulfilled it ->
                change(
                        it.commitment(),
                        was -> new CommitmentView(
                                was.commitment(),
                                was.text(),
                                was.owner(),
                                was.item(),
                                was.madeOn(),
                                was.dueOn(),
                                fact.on(),
                                it.evidence(),
                                was.carriedOver(),
                                was.madeUp()));
            case CommitmentCarriedOver it ->
                change(
                        it.commitment(),
                        was -> new CommitmentView(
                                was.commitment(),
                                was.text(),
                                was.owner(),
                                was.item(),
                                was.madeOn(),
                                due(it.deadline()),
                                was.fulfilledOn(),
                                was.evidence(),
                                Lists.plus(
                                        was.carriedOver(),
                                        new CarriedOver(it.intoYear(), due(it.deadline()), it.reason(), fact.on())),
                                was.madeUp()));
            case WorkHandedOver it ->
                new Commitments(
                        Lists.each(
                                made, was -> it.commitments().contains(was.commitment()), was -> passed(was, it.to())),
                        progress);
            default -> this;
        };
    }

    private static CommitmentView passed(CommitmentView was, String to) {
        return new CommitmentView(
                was.commitment(),
                was.text(),
                to,
                was.item(),
                was.madeOn(),
                was.dueOn(),
                was.fulfilledOn(),
                was.evidence(),
                was.carriedOver(),
                was.madeUp());
    }

    private Commitments change(int commitment, UnaryOperator<CommitmentView> change) {
        return new Commitments(Lists.each(made, it -> it.commitment() == commitment, change), progress);
    }

    private static LocalDate due(Deadline deadline) {
        return deadline == null ? null : deadline.dueOn();
    }
}
