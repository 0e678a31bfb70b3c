package banli.command.axon.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One group on one connection: all in one statement, or one by one when the data of some append stands in the way. */
final class GroupCommit {

    static final long NOTHING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final Connection connection;
    private final List<Append> group;

    GroupCommit(Connection connection, List<Append> group) {
        this.connection = connection;
        this.group = group;
    }

    /** Answers every append of the group; gives the last index that was committed for certain, or {@link #NOTHING}. */
    long commit() {
        try {
            long last = GroupInsert.insert(connection, group);
            answerRest(Verdict.RECORDED);
            return last;
        } catch (SQLException failed) {
            if (!Verdict.isInTheData(failed.getSQLState())) {
                answerRest(verdictOfAll(failed));
                return NOTHING;
            }
            if (group.size() == 1) {
                answerRest(Verdict.of(failed));
                return NOTHING;
            }
            return oneByOne();
        }
    }

    private long oneByOne() {
        long last = NOTHING;
        boolean committing = false;
        try {
            connection.setAutoCommit(false);
            var inserted = new ArrayList<Append>(group.size());
            for (Append append : group) {
                var before = connection.setSavepoint();
                try {
                    last = GroupInsert.insert(connection, List.of(append));
                    connection.releaseSavepoint(before);
                    inserted.add(append);
                } catch (SQLException refused) {
                    connection.rollback(before);
                    append.answer(Verdict.of(refused));
                }
            }
            committing = true;
            connection.commit();
            inserted.forEach(append -> append.answer(Verdict.RECORDED));
            return last;
        } catch (SQLException failed) {
            answerRest(committing ? verdictOfAll(failed) : Verdict.UNAVAILABLE);
            return NOTHING;
        }
    }

    /** A server that still answers on this connection has rolled the statement back; with the connection goes the certainty. */
    private Verdict verdictOfAll(SQLException failed) {
        boolean certain;
        try {
            certain = connection.isValid(1);
        } catch (SQLException lost) {
            certain = false;
        }
        LOG.warn(
                "{} appends could not be recorded ({}), {}",
                group.size(),
                failed.getSQLState(),
                certain ? "none of them was" : "their outcome is unknown");
        return certain ? Verdict.UNAVAILABLE : Verdict.UNKNOWN;
    }

    private void answerRest(Verdict verdict) {
        group.forEach(append -> append.answer(verdict));
    }
}
