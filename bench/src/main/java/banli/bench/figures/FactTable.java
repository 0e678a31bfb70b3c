package banli.bench.figures;

import banli.bench.House;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tallies.Value;
import banli.wire.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** 对照：事实表。 A peer: a fact table of {@link Standings} in a database; a figure as of a day is one prepared aggregate over it. */
final class FactTable implements AutoCloseable {
    private static final Map<Figure, String> FIGURES = Map.of(
            Figure.CASES, "count(*) filter (where registered), null::bigint",
            Figure.LEAD_CASES, "count(*) filter (where registered and leads), null::bigint",
            Figure.MEETING_RATE,
                    "count(*) filter (where leads and stands and delivered and met),"
                            + " count(*) filter (where leads and stands and delivered)",
            Figure.REPLY_RATE,
                    "count(*) filter (where leads and stands and delivered),"
                            + " count(*) filter (where leads and stands and (delivered or due_on < ?))",
            Figure.ON_TIME_RATE,
                    "count(*) filter (where leads and stands and delivered and on_time),"
                            + " count(*) filter (where leads and stands and (delivered or due_on < ?))",
            Figure.SATISFACTION_RATE,
                    "coalesce(sum(satisfied) filter (where leads and stands), 0)::bigint,"
                            + " coalesce(sum(forms) filter (where leads and stands), 0)::bigint");

    private final String name;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private FactTable(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /** In PostgreSQL, in a schema of its own on the server of that house; analysed and indexed by clock, year and day. */
    static FactTable inPostgres(House house, Path rows) throws SQLException, IOException {
        Database database = house.owned();
        Connection connection =
                DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
        try (var statement = connection.createStatement();
                InputStream all = Files.newInputStream(rows)) {
            statement.execute("create schema if not exists stock");
            statement.execute("set search_path to stock");
            statement.execute("create unlogged table standing (" + Standings.COLUMNS + ")");
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy standing from stdin", all);
            statement.execute("create index on standing (clock, year, from_day)");
            statement.execute("analyze standing");
        }
        return new FactTable("PostgreSQL", connection);
    }

    /** In DuckDB within this process, sorted by clock, year and day, so that it passes over the blocks of other years. */
    static FactTable inDuckDb(Path rows) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute("create table loaded (" + Standings.COLUMNS + ")");
            statement.execute("copy loaded from '" + rows + "' (delimiter '\t', nullstr '\\N', header false)");
            statement.execute("create table standing as select * from loaded order by clock, year, from_day");
            statement.execute("drop table loaded");
        }
        return new FactTable("DuckDB", connection);
    }

    static boolean knows(Asked asked) {
        return FIGURES.containsKey(asked.figure());
    }

    String name() {
        return name;
    }

    Value value(Asked asked) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        String figure = FIGURES.get(asked.figure());
        if (figure.contains("?")) {
            parameters.add(asked.day());
        }
        parameters.addAll(List.of(asked.clock().name(), asked.year(), asked.day(), asked.day()));
        StringBuilder sql = new StringBuilder(
                "select " + figure + " from standing where clock = ? and year = ? and from_day <= ? and until_day > ?");
        narrow(sql, parameters, "section", asked.of().section());
        narrow(sql, parameters, "kind", asked.of().kind());
        narrow(sql, parameters, "role", asked.of().role());
        narrow(sql, parameters, "subject", asked.of().subject());
        narrow(sql, parameters, "received", asked.group());
        PreparedStatement statement = prepared(sql.toString());
        for (int at = 0; at < parameters.size(); at++) {
            statement.setObject(at + 1, parameters.get(at));
        }
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new Value(row.getLong(1), row.getObject(2, Long.class));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, String column, Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ?");
            parameters.add(value.toString());
        }
    }
}
