package banli.language.query.security;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;
import banli.language.word.security.SecurityEvent;
import java.time.LocalDate;

/** 查阅安全记录。 Events of the security record, the newest first; every filter is optional (null), {@code person} and {@code address} are exact; pages count from 1. */
@MayAsk(value = Office.AUDITOR, cases = false)
public record ReadSecurityRecord(SecurityEvent kind, String person, String address, LocalDate day, int page, int size)
        implements Query<SecurityRecordPage> {
    @Override
    public Class<SecurityRecordPage> answer() {
        return SecurityRecordPage.class;
    }
}
