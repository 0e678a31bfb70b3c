package banli.language.event;

import java.time.LocalDate;

/** 更正。 Facts of the subject correction; things in a case have ordinals from 1. */
public sealed interface CorrectionEvent extends CaseEvent {
    /** 记录已更正。 The fact at {@code sequence} reads {@code anew} from now on, and why; the old one stays in the ledger. */
    @Wire("record-corrected")
    record RecordCorrected(long sequence, String eventId, CaseEvent anew, String reason, LocalDate happenedOn)
            implements CorrectionEvent {}

    /** 已申请更正。 Who did a solemn act asks that it read {@code anew}; it reads as before until another agrees. */
    @Wire("correction-asked")
    record CorrectionAsked(
            int correction, long sequence, String eventId, CaseEvent anew, String reason, LocalDate happenedOn)
            implements CorrectionEvent {}

    /** 未同意更正。 A correction asked for was not agreed to, or given up. */
    @Wire("correction-declined")
    record CorrectionDeclined(int correction, String reason, LocalDate happenedOn) implements CorrectionEvent {}
}
