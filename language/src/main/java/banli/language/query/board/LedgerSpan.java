package banli.language.query.board;

import banli.language.word.AsOf;
import java.time.LocalDate;

/**
 * 账本的起止。 The days of which the ledger tells anything.
 *
 * @param recordedFrom the day the first fact was recorded, null in an empty ledger
 * @param happenedFrom the day of the earliest thing that happened to a case, null while there is none
 * @param today the day it is where the office is
 */
public record LedgerSpan(LocalDate recordedFrom, LocalDate happenedFrom, LocalDate today) {
    /** 第一天。 The first day by a clock, null when there is none. */
    public LocalDate from(AsOf.Clock clock) {
        return clock == AsOf.Clock.HAPPENED ? happenedFrom : recordedFrom;
    }

    /** 通常的时间。 The clock that tells something of a day: by when it was recorded, unless nothing had been by then. */
    public AsOf.Clock clockOf(LocalDate day) {
        return recordedFrom != null && day.isBefore(recordedFrom) ? AsOf.Clock.HAPPENED : AsOf.Clock.RECORDED;
    }
}
