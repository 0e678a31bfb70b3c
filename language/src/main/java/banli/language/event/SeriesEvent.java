package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.proposal.SeriesId;

/** 文号的事实。 Facts of a series of document numbers. */
public sealed interface SeriesEvent extends LedgerFact {
    /** The series it is in. */
    SeriesId series();

    /** 文号已编。 A number was allotted. */
    @Wire("number-allotted")
    record NumberAllotted(SeriesId series, int number, CaseId caseId, int round) implements SeriesEvent {}

    /** 文号已作废。 A number was voided. */
    @Wire("number-voided")
    record NumberVoided(SeriesId series, int number, String reason) implements SeriesEvent {}
}
