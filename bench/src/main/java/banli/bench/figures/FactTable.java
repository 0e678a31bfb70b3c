package banli.bench.figures;

import banli.bench.House;
import banli.language.word.AsOf.Clock;
import banli.language.word.Satisfaction;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Split;
import banli.query.screen.figures.Tallies.Value;
import banli.query.screen.figures.Tally;
import banli.wire.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * 对照：SQL 事实表。 The peer: a fact table in PostgreSQL with a row for each time a case stood so, by each clock, analysed and
 * indexed by clock, year and day; a figure as of a day is one aggregate over it.
 */
final class FactTable implements AutoCloseable {
    private static final String TABLE = "stock.standing";
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
                    "coalesce(sum(satisfied) filter (where leads and stands), 0),"
                            + " coalesce(sum(forms) filter (where leads and stands), 0)");

    private final Connection connection;
    private CopyIn copy;

    FactTable(House house) throws SQLException {
        Database database = house.owned();
        connection = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists stock");
            statement.execute("create unlogged table " + TABLE + " (clock text, year int2, section text, kind text,"
                    + " role text, subject text, received text, from_day date, until_day date, due_on date,"
                    + " registered bool, leads bool, stands bool, delivered bool, on_time bool, met bool, forms int2,"
                    + " satisfied int2)");
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + TABLE + " from stdin");
    }

    static boolean knows(Asked asked) {
        return FIGURES.containsKey(asked.figure());
    }

    /** Adds a case as told by both clocks. */
    void add(Map<Clock, Told> told) {
        StringBuilder rows = new StringBuilder();
        told.forEach(
                (clock, of) -> rows(clock, of).forEach(row -> rows.append(row).append('\n')));
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** Ends the loading. */
    void loaded() throws SQLException {
        copy.endCopy();
        try (var statement = connection.createStatement()) {
            statement.execute("create index on " + TABLE + " (clock, year, from_day)");
            statement.execute("analyze " + TABLE);
        }
    }

    Value value(Asked asked) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        String figure = FIGURES.get(asked.figure());
        if (figure.contains("?")) {
            parameters.add(asked.day());
        }
        parameters.addAll(List.of(asked.clock().name(), asked.year(), asked.day(), asked.day()));
        StringBuilder sql = new StringBuilder("select " + figure + " from " + TABLE
                + " where clock = ? and year = ? and from_day <= ? and until_day > ?");
        narrow(sql, parameters, "section", asked.of().section());
        narrow(sql, parameters, "kind", asked.of().kind());
        narrow(sql, parameters, "role", asked.of().role());
        narrow(sql, parameters, "subject", asked.of().subject());
        narrow(sql, parameters, "received", asked.group());
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int at = 0; at < parameters.size(); at++) {
                statement.setObject(at + 1, parameters.get(at));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Value(row.getLong(1), row.getObject(2, Long.class));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, String column, Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ?");
            parameters.add(value.toString());
        }
    }

    private static List<String> rows(Clock clock, Told of) {
        List<String> rows = new ArrayList<>();
        LocalDate since = null;
        String standing = null;
        for (LocalDate day : of.days()) {
            Tally tally = of.at(day);
            String now = tally == null ? null : standing(tally);
            if (!Objects.equals(now, standing)) {
                close(rows, clock, standing, since, day.toString());
                since = day;
                standing = now;
            }
        }
        close(rows, clock, standing, since, "infinity");
        return rows;
    }

    private static void close(List<String> rows, Clock clock, String standing, LocalDate since, String until) {
        if (standing != null) {
            rows.add(clock + "\t" + standing.formatted(since, until));
        }
    }

    private static String standing(Tally it) {
        long satisfied = it.forms().stream()
                .filter(form ->
                        form.result() == Satisfaction.SATISFIED || form.result() == Satisfaction.BASICALLY_SATISFIED)
                .count();
        boolean registered = Figure.CASES.count(List.of(it), it.receivedOn()) > 0;
        return Stream.of(
                        it.year(),
                        Split.SECTION.group(it),
                        it.kind(),
                        it.role(),
                        Split.SUBJECT.group(it),
                        Split.RECEIVED.group(it),
                        "%s",
                        "%s",
                        it.dueOn() == null ? "\\N" : it.dueOn(),
                        registered,
                        it.role().answersProposer(),
                        !it.stage().endedEarly(),
                        it.deliveredOn() != null,
                        it.deliveredOn() != null && it.onTime(),
                        it.met(),
                        it.forms().size(),
                        satisfied)
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }
}
