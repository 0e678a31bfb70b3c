package banli.query.live;

import banli.language.query.screens.StopReason;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.live.Pass.Made;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * 二分。 Writes what streams came to; when a table refuses a row, the stream it is of is found by halves and left out, and of
 * that stream the longest beginning that the tables take is written. All within the one transaction that is open.
 */
public final class Halves {
    private static final Logger LOG = System.getLogger(Halves.class.getName());

    /** Values, keys, sizes: what is the row's fault. A lost connection, a full disk, a deadlock or a missing column is not. */
    private static final Set<String> OF_THE_ROW = Set.of("21", "22", "23", "54");

    /** When every one of so many is refused, it is not the cases' fault. */
    private static final int ALL_OF_MANY = 20;

    private final Connection connection;
    private final Writing writing;
    private final List<Made> refused = new ArrayList<>();
    private Exception first;

    private Halves(Connection connection, Writing writing) {
        this.connection = connection;
        this.writing = writing;
    }

    /**
     * 写入，写不下的除外。 Writes all but what the tables refuse.
     *
     * @return what they refuse
     * @throws SQLException when the store is at fault, or refuses everything
     */
    public static List<Made> refused(Connection connection, List<Made> all, Writing writing) throws SQLException {
        Halves halves = new Halves(connection, writing);
        if (!all.isEmpty()) {
            halves.write(all);
        }
        if (halves.refused.size() >= ALL_OF_MANY && halves.refused.size() == all.size()) {
            throw new SQLException("every row is refused", sqlState(halves.first), halves.first);
        }
        return halves.refused;
    }

    private void write(List<Made> some) throws SQLException {
        Exception refusal = refusal(some, true);
        if (refusal == null) {
            return;
        }
        first = first == null ? refusal : first;
        if (some.size() == 1) {
            Made one = some.getFirst();
            LOG.log(
                    Level.WARNING,
                    "a table of the screen {0} refuses what {1} came to, SQL state {2}",
                    one.key().screen(),
                    one.key().stream(),
                    sqlState(refusal));
            refused.add(one);
            return;
        }
        int half = some.size() / 2;
        write(some.subList(0, half));
        write(some.subList(half, some.size()));
    }

    /**
     * 写得下的开头。 Writes the longest beginning of a stream that the tables take, found by halves.
     *
     * @param stream all of its entries
     * @param pass reads so many of them, for one screen
     * @return where it stops
     */
    public static List<Stop> beginning(
            Connection connection, Stop.Key key, List<Entry> stream, IntFunction<Pass> pass, Writing writing)
            throws SQLException {
        Halves halves = new Halves(connection, writing);
        int taken = 0;
        int refused = stream.size();
        Pass whole = pass.apply(refused);
        Exception why = halves.refusal(whole.made(), true);
        if (why == null) {
            return whole.stops();
        }
        while (refused - taken > 1) {
            int half = (taken + refused) / 2;
            Exception refusal = halves.refusal(pass.apply(half).made(), false);
            if (refusal == null) {
                taken = half;
            } else {
                refused = half;
                why = refusal;
            }
        }
        List<Stop> stops = List.of();
        if (taken > 0) {
            Pass read = pass.apply(taken);
            writing.write(read.made());
            stops = read.stops();
        }
        return stops.isEmpty()
                ? List.of(Stop.at(stream.get(taken), key, misfit(stream.get(taken), why), StopReason.WRITE))
                : stops;
    }

    /** Why the tables refuse these, null when they take them. */
    private Exception refusal(List<Made> some, boolean keeps) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            writing.write(some);
            if (keeps) {
                connection.releaseSavepoint(before);
                return null;
            }
        } catch (SQLException | RuntimeException failed) {
            if (!isOfTheRow(failed)) {
                throw failed;
            }
            undo(before);
            return failed;
        }
        undo(before);
        return null;
    }

    private void undo(Savepoint before) throws SQLException {
        connection.rollback(before);
        connection.releaseSavepoint(before);
    }

    /** 是否行的过错。 Whether a failed write is the fault of a row, not of the store. */
    public static boolean isOfTheRow(Exception failed) {
        String state = sqlState(failed);
        return state.length() == 5
                ? OF_THE_ROW.contains(state.substring(0, 2))
                : failed instanceof ArithmeticException || failed instanceof IllegalArgumentException;
    }

    /** Empty when the database said nothing. */
    private static String sqlState(Exception failed) {
        return failed instanceof SQLException told && told.getSQLState() != null ? told.getSQLState() : "";
    }

    private static Text misfit(Entry entry, Exception why) {
        String state = why == null ? "" : sqlState(why);
        return new Text(
                "“" + entry.type() + "”事实得出的行，屏幕的表写不下" + (state.isEmpty() ? "" : "（SQL " + state + "）")
                        + "；其后的事实等着，改正后自动读完。",
                "A table of the screen refuses the row that the fact “" + entry.type() + "” comes to"
                        + (state.isEmpty() ? "" : " (SQL " + state + ")")
                        + "; the facts after it wait and are read once that is mended.");
    }
}
