package banli.language.event;

import banli.language.word.summary.SummaryHead;
import java.time.LocalDate;

/** 工作总结的事实。 Facts of the annual summary of a year; each text that is submitted is an edition, counted from 1. */
public sealed interface SummaryEvent extends LedgerFact {
    /** 年度。 The year that it is of. */
    int year();

    /** 第几稿。 Which edition. */
    int edition();

    /** 发生日期。 The day that it happened. */
    LocalDate happenedOn();

    /**
     * 总结已提交。 A text was submitted.
     *
     * @param wording the words with the bound fields
     * @param text the same with the values filled in, as the ledger had them up to the fact {@code asOf}
     * @param sha256 digest of the text
     * @param asOf null where the paper is older than this ledger
     */
    @Wire("summary-submitted")
    record SummarySubmitted(
            int year,
            int edition,
            SummaryHead head,
            String wording,
            String text,
            String sha256,
            Long asOf,
            LocalDate happenedOn)
            implements SummaryEvent {}

    /** 总结已退回。 The edition is to be worked over. */
    @Wire("summary-sent-back")
    record SummarySentBack(int year, int edition, String remark, LocalDate happenedOn) implements SummaryEvent {}

    /**
     * 总结已签发。 The edition is the year's summary from now on, in the place of any issued before; the text whole.
     *
     * @param despiteChanges true where values had moved since it was submitted and the issuer knew it
     */
    @Wire("summary-issued")
    record SummaryIssued(
            int year,
            int edition,
            SummaryHead head,
            String text,
            String sha256,
            Long asOf,
            Boolean despiteChanges,
            LocalDate happenedOn)
            implements SummaryEvent {}

    /** 总结已撤回。 What was issued no longer stands. */
    @Wire("summary-withdrawn")
    record SummaryWithdrawn(int year, int edition, String reason, LocalDate happenedOn) implements SummaryEvent {}
}
