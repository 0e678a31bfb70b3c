package banli.query.past;

import banli.language.query.board.ShowBoard;
import banli.language.word.AsOf;
import banli.query.live.Bureau;
import banli.query.screen.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 所有的行。 All rows of all screens, table by table, as text: what every answer is made from. */
public final class AllRows {
    private AllRows() {}

    /** As they are. */
    public static Map<String, String> now(Bureau office) {
        return from(office, "screen.", false);
    }

    /** As they are, and what they have been. */
    public static Map<String, String> everWas(Bureau office) {
        return from(office, "screen.", true);
    }

    /** As of a moment. */
    public static Map<String, String> at(Bureau office, AsOf asOf) {
        return office.part(Pasts.class).at(asOf, new ShowBoard(null), () -> from(office, "", false));
    }

    private static Map<String, String> from(Bureau office, String prefix, boolean past) {
        List<Table> all = office.tables();
        return in(
                office,
                prefix,
                past
                        ? all
                        : all.stream()
                                .flatMap(table -> ofEveryMoment(table, all))
                                .toList());
    }

    /** A table of which something is kept of the past, with the columns that are. */
    private static Stream<Table> ofEveryMoment(Table table, List<Table> all) {
        return all.stream()
                .filter(it -> it.ofThePast() && it.name().equals(table.then().name()))
                .map(kept -> new Table(
                        table.name(),
                        table.keys(),
                        table.owned(),
                        table.columns().stream()
                                .filter(kept.columns()::contains)
                                .toList()));
    }

    /** Of these tables, under a prefix of their names. */
    public static Map<String, String> in(Bureau office, String prefix, List<Table> tables) {
        Map<String, String> rows = new TreeMap<>();
        for (Table table : tables) {
            String all = "select coalesce(string_agg(r, E'\\n' order by r), '') from (select to_jsonb(t)::text r from"
                    + " (select " + table.names() + " from " + prefix + table.name() + ") t) rows";
            rows.put(
                    table.name(),
                    office.part(JdbcClient.class).sql(all).query(String.class).single());
        }
        return rows;
    }
}
