package banli.query.live;

import banli.language.query.ShowBoard;
import banli.language.word.AsOf;
import banli.query.past.Pasts;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 所有的行。 All rows of all screens, table by table, as text: what every answer is made from. */
final class AllRows {
    private AllRows() {}

    /** In a schema. */
    static Map<String, String> in(Bureau office, String schema) {
        return from(office, schema + ".");
    }

    /** As of a moment. */
    static Map<String, String> at(Bureau office, AsOf asOf) {
        try {
            return office.part(Pasts.class).at(asOf, new ShowBoard(null), () -> from(office, ""));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> from(Bureau office, String prefix) {
        JdbcClient database = office.part(JdbcClient.class);
        Map<String, String> rows = new TreeMap<>();
        for (String table : office.tables()) {
            String all = "select coalesce(string_agg(r, E'\\n' order by r), '') from (select to_jsonb(t)::text r from "
                    + prefix + table + " t) rows";
            rows.put(table, database.sql(all).query(String.class).single());
        }
        return rows;
    }
}
