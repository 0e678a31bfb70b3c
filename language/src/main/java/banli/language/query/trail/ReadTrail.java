package banli.language.query.trail;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;
import java.time.LocalDate;

/** 查阅办理轨迹。 Who did what when, over all cases or one; {@code who} a person's id or name, {@code what} a wire name, an office or words of the sentence, {@code from} and {@code to} days of recording, both included, {@code caseId} a case's key or its number, {@code late} for what was recorded late alone. */
@MayAsk(cases = false)
public record ReadTrail(
        String who, String what, CaseId caseId, LocalDate from, LocalDate to, boolean late, int page, int size)
        implements Query<Trail> {
    /** Late or not. */
    public ReadTrail(String who, String what, CaseId caseId, LocalDate from, LocalDate to, int page, int size) {
        this(who, what, caseId, from, to, false, page, size);
    }

    @Override
    public Class<Trail> answer() {
        return Trail.class;
    }
}
