package banli.query.past;

import banli.language.act.LedgerRule;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.ReadYears;
import banli.language.word.AsOf;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.query.screen.FoldVersions;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.Standpoint;
import banli.query.screen.version.MomentViews;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 各个过去。 Answers questions as of a moment: the tables they read are then views of what rows were. */
@Component
public class Pasts {
    private static final Text LATER = new Text(
            "新版程序正在后台整理往日的画面，请稍后再看；进度见后台工作页。",
            "The screens of the past are being made anew for a new version of the program; look again a little later."
                    + " The work page tells how far it is.");

    private final Moments moments;
    private final MomentViews views;
    private final FoldVersions versions;
    private final ScreensPosition position;
    private final DataSource database;
    private final JdbcClient client;
    private final TransactionTemplate making;
    private final TransactionTemplate reading;
    private volatile boolean made;

    Pasts(
            Moments moments,
            MomentViews views,
            FoldVersions versions,
            ScreensPosition position,
            DataSource database,
            JdbcClient client,
            PlatformTransactionManager transactions) {
        this.moments = moments;
        this.views = views;
        this.versions = versions;
        this.position = position;
        this.database = database;
        this.client = client;
        this.making = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * 在某时刻回答。 Runs {@code answer} with every screen's tables as of that moment.
     *
     * @param question what is asked
     * @throws QueryExecutionException with a {@link Refused}, when the moment is outside the ledger's time
     */
    public <T> T at(AsOf asked, Object question, Callable<T> answer) {
        Moment moment = moment(asked);
        Standpoint here = moment.standpoint(countedByDay(asked, question));
        return ScopedValue.where(Standpoint.CURRENT, here)
                .call(() -> reading.execute(_ -> {
                    set(moment);
                    try {
                        return answer.call();
                    } catch (RuntimeException failed) {
                        throw failed;
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }

    private void set(Moment moment) {
        client.sql(MomentViews.setting())
                .params(Map.of(
                        "schema",
                        moment.clock() == AsOf.Clock.RECORDED ? MomentViews.AS_RECORDED : MomentViews.AS_HAPPENED,
                        "fact",
                        Long.toString(moment.position()),
                        "day",
                        moment.today().toString(),
                        "dayEnds",
                        moment.dayEnds().toString()))
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** The days kept know nothing of who looks: where something is hidden, the cases themselves are counted. */
    private static boolean countedByDay(AsOf asked, Object question) {
        boolean figures =
                question instanceof ReadFigures || question instanceof ReadYears || question instanceof ReadYearInParts;
        return figures && asked.day() != null && Sight.now().hidden().isEmpty();
    }

    /**
     * 时刻。 The moment as the ledger has it, for whoever asks what rows were himself.
     *
     * @throws QueryExecutionException with a {@link Refused}, when the moment is outside the ledger's time
     */
    public Moment moment(AsOf asked) {
        Moment moment = moments.find(asked);
        requireMade();
        return moment;
    }

    /** While rows of an earlier program stand, nobody knows what they have been. */
    private void requireMade() {
        if (made) {
            return;
        }
        if (!versions.outdated(position.now()).isEmpty()) {
            throw new QueryExecutionException(
                    "the past is being made", null, LedgerRule.PAST_MADE.refused(Refused.Code.UNAVAILABLE, LATER));
        }
        making.executeWithoutResult(_ -> {
            Connection connection = DataSourceUtils.getConnection(database);
            try {
                views.make(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException("the views of the past could not be made", failed);
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
        });
        made = true;
    }
}
