package banli.language.command;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.time.LocalDate;

/** 工作总结。 Acts on the annual summary of a year; the day is today where none is given. */
public sealed interface SummaryCommand extends Command {
    /** 年度。 The year that it is of. */
    int year();

    @Override
    default String stream() {
        return "summary:" + year();
    }

    /** 提交总结。 Submits a text: its words, and the same with the values filled in, as the ledger had them up to the fact {@code asOf}. */
    record SubmitSummary(
            int year,
            @MayBeEmpty String indexNumber,
            String issuer,
            LocalDate dated,
            String topic,
            @MayBeEmpty @UpTo(Limit.SOURCE) String keywords,
            @UpTo(Limit.DOCUMENT) String wording,
            @UpTo(Limit.DOCUMENT) String text,
            @MayBeEmpty Long asOf,
            @MayBeEmpty LocalDate happenedOn)
            implements SummaryCommand {}

    /** 退回总结。 Sends back the text that was submitted, with a remark. */
    record SendBackSummary(
            int year,
            String sha256,
            @UpTo(Limit.REASON) String remark,
            @MayBeEmpty LocalDate happenedOn) implements SummaryCommand {}

    /**
     * 签发总结。 Issues precisely the text that was read.
     *
     * @param sha256 digest of the text that was read
     * @param despiteChanges true to issue it although values have moved since it was submitted
     */
    @Solemn
    record IssueSummary(
            int year,
            String sha256,
            @MayBeEmpty Boolean despiteChanges,
            @MayBeEmpty LocalDate happenedOn) implements SummaryCommand {}

    /** 撤回总结。 Takes back what was issued. */
    @Solemn
    record WithdrawSummary(
            int year,
            String sha256,
            @UpTo(Limit.REASON) String reason,
            @MayBeEmpty LocalDate happenedOn) implements SummaryCommand {}
}
