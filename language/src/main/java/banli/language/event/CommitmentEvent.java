package banli.language.event;

import banli.language.word.deadline.Deadline;
import java.time.LocalDate;

/** 承诺事项。 Facts of the subject commitment; things in a case have ordinals from 1. */
public sealed interface CommitmentEvent extends CaseEvent {
    /** 已作承诺。 A promise is on record. */
    @Wire("commitment-made")
    record CommitmentMade(
            int commitment, int round, String text, String owner, Integer item, Deadline deadline, LocalDate happenedOn)
            implements CommitmentEvent {}

    /** 已报进展。 Progress of the case, an item or a commitment. */
    @Wire("progress-reported")
    record ProgressReported(String text, Integer item, Integer commitment, LocalDate happenedOn)
            implements CommitmentEvent {}

    /** 承诺已兑现。 A promise was kept. */
    @Wire("commitment-fulfilled")
    record CommitmentFulfilled(int commitment, String evidence, boolean onTime, LocalDate happenedOn)
            implements CommitmentEvent {}

    /** 承诺已结转。 A promise goes on into a later year. */
    @Wire("commitment-carried-over")
    record CommitmentCarriedOver(int commitment, int intoYear, Deadline deadline, String reason, LocalDate happenedOn)
            implements CommitmentEvent {}
}
