package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/** 通查账本。 Has all facts read again and compared with what was sealed, behind the work; it answers once that has begun. */
@MayAsk(value = Office.AUDITOR, cases = false)
public record CheckLedger() implements Query<LedgerLogState> {
    @Override
    public Class<LedgerLogState> answer() {
        return LedgerLogState.class;
    }
}
