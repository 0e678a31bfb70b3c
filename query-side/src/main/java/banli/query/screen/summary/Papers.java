package banli.query.screen.summary;

import banli.language.query.summary.SummaryPaper;
import banli.language.word.summary.SummaryState;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在案的总结。 The editions on record. */
@Component
class Papers {
    private final JdbcClient database;
    private final Today today;

    Papers(JdbcClient database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** The one that stands as issued. */
    Optional<SummaryPaper> issued(int year) {
        return first("where year = ? and state = '" + SummaryState.ISSUED + "' order by edition desc", year);
    }

    /** The one submitted last. */
    Optional<SummaryPaper> latest(int year) {
        return first("where year = ? order by edition desc", year);
    }

    /** The last words of the last earlier year that has any: the issued ones before those that were not. */
    Optional<SummaryPaper> before(int year) {
        return first("where year < ? order by year desc, state = 'ISSUED' desc, edition desc", year);
    }

    /** All that wait to be issued. */
    List<SummaryPaper> waiting() {
        return database.sql("select body from summary where state = 'SUBMITTED' order by year")
                .query((row, _) -> WireMapper.mapper().readValue(row.getString(1), SummaryPaper.class))
                .list();
    }

    private Optional<SummaryPaper> first(String which, int year) {
        return database
                .sql("select body from summary " + which)
                .param(year)
                .query((row, _) -> WireMapper.mapper().readValue(row.getString(1), SummaryPaper.class))
                .list()
                .stream()
                .filter(this::happened)
                .findFirst();
    }

    /** By when it happened, what was decided on that day or before. */
    private boolean happened(SummaryPaper it) {
        LocalDate day = it.decidedOn() == null ? it.submittedOn() : it.decidedOn();
        return !Standpoint.asHappened() || day == null || !day.isAfter(today.date());
    }
}
