package banli.language.command;

import banli.language.word.Certificate;
import java.time.LocalDate;
import java.util.List;

/** 账本。 Acts on the ledger itself. */
public sealed interface LedgerCommand extends Command {
    /** 启用账本。 Opens the ledger: its fact 0. */
    record OpenLedger(
            String origin,
            String verifierKey,
            String officeName,
            String mark,
            String place,
            boolean demo,
            List<String> administrators,
            LocalDate openedOn)
            implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 重建出证。 Records what a rebuild of the screens came to; {@code askedBy} had it begun. */
    record CertifyRebuild(Certificate certificate, String askedBy) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 录入往年数字。 Enters a figure of a year before the ledger, with its source; the denominator is null for a count. */
    record EnterEarlierFigure(int year, String figure, long numerator, Long denominator, String source)
            implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }
}
