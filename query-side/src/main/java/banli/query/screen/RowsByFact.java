package banli.query.screen;

import banli.query.feed.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 逐条成行。 A screen that keeps nothing between batches: each fact comes to rows, and beside each stands, for past days, since when it reads so. */
public interface RowsByFact extends Screen<Void> {
    /** 现状的表。 The tables of how things stand; of how they stood there is one beside each. */
    List<Table> current();

    /** 一条记录的行。 The rows that this fact comes to, none where it changes nothing here. */
    List<Row> rows(Entry entry, History history);

    @Override
    default List<Table> tables() {
        return Stream.concat(current().stream(), current().stream().map(Table::before))
                .toList();
    }

    @Override
    default Map<String, Void> load(Set<String> streams) {
        return Map.of();
    }

    @Override
    default Reading start(String stream, Void soFar, History history) {
        List<Row> rows = new ArrayList<>();
        return new Reading() {
            @Override
            public void read(Entry entry) {
                RowsByFact.this.rows(entry, history).forEach(row -> {
                    rows.add(row);
                    rows.add(row.before(entry.position()));
                });
            }

            @Override
            public List<Row> rows() {
                return rows;
            }
        };
    }
}
