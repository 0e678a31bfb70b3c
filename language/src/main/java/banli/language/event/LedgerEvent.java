package banli.language.event;

import banli.language.word.screens.Certificate;
import java.time.LocalDate;
import java.util.List;

/** 账本的事实。 Facts of the ledger itself. */
public sealed interface LedgerEvent extends LedgerFact {
    /** 账本已启用。 The ledger was opened: origin, verifier key, office, document mark, place of its policy, and the first two administrators. */
    @Wire("ledger-opened")
    record LedgerOpened(
            String origin,
            String verifierKey,
            String officeName,
            String mark,
            String place,
            boolean demo,
            List<String> administrators,
            LocalDate openedOn)
            implements LedgerEvent {}

    /** 已申请开启补录。 That cases of these register years be entered from an older register was asked for. */
    @Wire("historical-entry-asked")
    record HistoricalEntryAsked(List<Integer> years, String source, String reason, LocalDate askedOn)
            implements LedgerEvent {}

    /** 补录已开启。 Cases of these register years may be entered from that source; {@code askedBy} asked, another opened it. */
    @Wire("historical-entry-opened")
    record HistoricalEntryOpened(List<Integer> years, String source, String askedBy, LocalDate openedOn)
            implements LedgerEvent {}

    /** 补录未予同意。 What was asked for was declined. */
    @Wire("historical-entry-declined")
    record HistoricalEntryDeclined(String reason) implements LedgerEvent {}

    /** 补录已结束。 Nothing is entered from an older register any more, for good. */
    @Wire("historical-entry-closed")
    record HistoricalEntryClosed(String reason, LocalDate closedOn) implements LedgerEvent {}

    /** 年度已结束。 The work of a register year is over: its cases change by corrections only; {@code cases} belonged to it. */
    @Wire("year-closed")
    record YearClosed(int year, int cases, String reason, LocalDate closedOn) implements LedgerEvent {}

    /** 重建已出证。 The screens were rebuilt and compared; {@code askedBy} had it begun. */
    @Wire("rebuild-certified")
    record RebuildCertified(Certificate certificate, String askedBy, LocalDate certifiedOn) implements LedgerEvent {}

    /** 安全记录已封存。 What a day of the security record came to. */
    @Wire("security-log-sealed")
    record SecurityLogSealed(LocalDate day, long count, String digest) implements LedgerEvent {}

    /**
     * 各流末端已封存。 How every stream ended as of the first {@code size} facts: the root, in Base64, of the tree over the last fact of
     * each ({@code banli/head/1}).
     */
    @Wire("case-heads-sealed")
    record CaseHeadsSealed(long size, String root, long streams) implements LedgerEvent {}

    /** 已申请更换签名密钥。 That another key sign the log was asked for: its verifier key, and the document it signed, in Base64. */
    @Wire("signer-change-asked")
    record SignerChangeAsked(String key, String note, String reason, LocalDate askedOn) implements LedgerEvent {}

    /** 更换签名密钥未予同意。 It was declined. */
    @Wire("signer-change-declined")
    record SignerChangeDeclined(String reason) implements LedgerEvent {}

    /** 签名密钥已更换。 What covers this fact is signed by that key; {@code askedBy} asked, another confirmed it. */
    @Wire("signer-changed")
    record SignerChanged(String key, String note, String reason, String askedBy, LocalDate changedOn)
            implements LedgerEvent {}

    /**
     * 恢复已声明。 The ledger was restored with loss: its log, under its name of before, had signed {@code size} facts with that root,
     * of which the first {@code kept} are left; what covers this fact is signed by the key of another name.
     */
    @Wire("restore-declared")
    record RestoreDeclared(
            String origin,
            long size,
            String root,
            long kept,
            String why,
            String key,
            String note,
            String askedBy,
            LocalDate declaredOn)
            implements LedgerEvent {}

    /** 往年数字已录入。 A figure of an earlier year. */
    @Wire("earlier-figure-entered")
    record EarlierFigureEntered(int year, String figure, long numerator, Long denominator, String source)
            implements LedgerEvent {}
}
