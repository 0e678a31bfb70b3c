package banli.language.query.security;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;
import java.time.LocalDate;

/** 核对安全记录。 Whether each day of the security record still comes to what was sealed of it; both days included, 400 days at most. */
@MayAsk(value = Office.AUDITOR, cases = false)
public record CheckSecurityRecord(LocalDate from, LocalDate to) implements Query<SecurityRecordChecked> {
    @Override
    public Class<SecurityRecordChecked> answer() {
        return SecurityRecordChecked.class;
    }
}
