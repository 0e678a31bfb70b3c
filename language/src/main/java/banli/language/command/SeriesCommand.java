package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.proposal.SeriesId;

/** 文号。 Acts on a series of document numbers. */
public sealed interface SeriesCommand extends Command {
    /**
     * 编文号。 Allots a number; the same case and round get the same number.
     *
     * @param number as it was given outside; null for the next
     */
    record AllotNumber(
            SeriesId series,
            CaseId caseId,
            int round,
            @MayBeEmpty Integer number) implements SeriesCommand {
        @Override
        public String stream() {
            return series.stream();
        }
    }

    /** 作废文号。 Voids a number; it is never given again. */
    record VoidNumber(
            SeriesId series, int number, @UpTo(Limit.REASON) String reason) implements SeriesCommand {
        @Override
        public String stream() {
            return series.stream();
        }
    }
}
