package banli.language.event;

import java.time.LocalDate;

/** 案件事实。 Every fact of a case, by subject. */
public sealed interface CaseEvent extends LedgerFact
        permits ClosingEvent,
                CommitmentEvent,
                ContactEvent,
                CorrectionEvent,
                DeadlineEvent,
                DisclosureEvent,
                FeedbackEvent,
                IntakeEvent,
                OpinionEvent,
                ReplyEvent,
                SupervisionEvent {
    /** 业务日期。 The day it happened, as far as the office says; when it was recorded is the ledger's. */
    LocalDate happenedOn();
}
