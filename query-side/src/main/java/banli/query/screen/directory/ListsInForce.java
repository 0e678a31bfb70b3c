package banli.query.screen.directory;

import banli.language.policy.OfficeLists;
import banli.wire.WireMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 现行清单。 The lists to choose from that the ledger's office has adopted, now or as of a moment; none before. */
@Component
public class ListsInForce {
    private final JdbcClient database;

    ListsInForce(JdbcClient database) {
        this.database = database;
    }

    /** 清单。 The lists. */
    public OfficeLists lists() {
        return database.sql("select o.lists from office_lists o join ledger l on l.place = o.place")
                .query((row, _) -> WireMapper.mapper().readValue(row.getString(1), OfficeLists.class))
                .optional()
                .orElse(OfficeLists.NONE);
    }
}
