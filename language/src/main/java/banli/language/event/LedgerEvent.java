package banli.language.event;

import banli.language.word.Certificate;
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

    /** 重建已出证。 The screens were rebuilt and compared; {@code askedBy} had it begun. */
    @Wire("rebuild-certified")
    record RebuildCertified(Certificate certificate, String askedBy, LocalDate certifiedOn) implements LedgerEvent {}

    /** 往年数字已录入。 A figure of an earlier year. */
    @Wire("earlier-figure-entered")
    record EarlierFigureEntered(int year, String figure, long numerator, Long denominator, String source)
            implements LedgerEvent {}
}
