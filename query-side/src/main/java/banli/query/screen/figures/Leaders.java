package banli.query.screen.figures;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 各科室的分管领导。 Who leads each section. */
@Component
class Leaders {
    private final JdbcClient database;

    Leaders(JdbcClient database) {
        this.database = database;
    }

    /** By section; sections that nobody leads are left out. */
    Map<String, String> bySection() {
        Map<String, String> found = new HashMap<>();
        database.sql("select unit, deputy_leader from unit where deputy_leader is not null")
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    /** 一年的案件。 The same year, which can be split by leader too. */
    CountedYear in(CountedYear year) {
        return new CountedYear(
                year.tallies(),
                year.year(),
                year.onLedger(),
                year.whole(),
                new CountsByLeader(year.counts(), bySection()));
    }
}
