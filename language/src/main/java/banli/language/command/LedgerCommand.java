package banli.language.command;

import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import banli.language.word.screens.Certificate;
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

    /** 申请开启补录。 Asks that cases of these register years, all before the ledger, be entered from an older register. */
    record AskHistoricalEntry(
            List<Integer> years,
            @UpTo(Limit.SOURCE) String source,
            @UpTo(Limit.REASON) String reason) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 开启补录。 Another administrator opens what was asked for; {@code years} are named once more. */
    @Solemn
    record OpenHistoricalEntry(List<Integer> years) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 不同意补录。 Another administrator declines what was asked for, or whoever asked takes it back. */
    record DeclineHistoricalEntry(@UpTo(Limit.REASON) String reason) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 结束补录。 Closes historical entry, for good. */
    record CloseHistoricalEntry(@UpTo(Limit.REASON) String reason) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 年度结束。 Closes a register year for good: afterwards its cases change by corrections only. */
    @Solemn
    record CloseYear(int year, @UpTo(Limit.REASON) String reason) implements LedgerCommand {
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

    /** 封存安全记录。 Records what a day of the security record came to: how many events, and the SHA-256 of them all in hex. */
    record SealSecurityLog(LocalDate day, long count, String digest) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 封存各流末端。 Records the root over the ends of all streams as of the first {@code size} facts, in Base64; by the keeper of the log. */
    record SealCaseHeads(long size, String root, long streams) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /**
     * 申请更换签名密钥。 Asks that another key sign the log from now on, or that a ledger which was restored with loss go on under another
     * name; {@code note} is the document that the new key signed, in Base64.
     */
    record AskSignerChange(
            @UpTo(Limit.TEXT) @ContactsAllowed String note,
            @UpTo(Limit.REASON) String reason) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 确认更换签名密钥。 Another administrator confirms it, naming the new verifier key once more. */
    @Solemn
    record ConfirmSignerChange(
            @UpTo(Limit.REASON) @ContactsAllowed String newKey) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 不同意更换签名密钥。 Another administrator declines it, or whoever asked takes it back. */
    record DeclineSignerChange(@UpTo(Limit.REASON) String reason) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }

    /** 录入往年数字。 Enters a figure of a year before the ledger, with its source; the denominator is null for a count. */
    record EnterEarlierFigure(
            int year,
            String figure,
            long numerator,
            @MayBeEmpty Long denominator,
            @UpTo(Limit.SOURCE) String source) implements LedgerCommand {
        @Override
        public String stream() {
            return "ledger";
        }
    }
}
