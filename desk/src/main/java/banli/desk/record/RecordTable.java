package banli.desk.record;

import banli.wire.Migrations;
import banli.wire.WireMapper;
import banli.wire.record.SecurityDays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 安全记录表。 The table {@code record.event}: the application may read it and add to it, and nothing else. */
@Component
@ConditionalOnProperty("banli.database.url")
class RecordTable implements RecordRows {
    private final JdbcClient database;

    RecordTable(DataSource database, Migrations migrations) {
        SecurityDays.make(migrations);
        this.database = JdbcClient.create(database);
    }

    @Override
    public void add(List<Noted> events) {
        database.sql("""
                insert into record.event (kind, person, address, outcome, detail)
                select e ->> 'kind', e ->> 'person', e ->> 'address', e ->> 'outcome', e ->> 'detail'
                from jsonb_array_elements(?::jsonb) with ordinality as given (e, place) order by place
                """).param(WireMapper.mapper().writeValueAsString(events)).update();
    }
}
