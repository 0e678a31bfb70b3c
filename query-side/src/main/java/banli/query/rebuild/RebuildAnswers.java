package banli.query.rebuild;

import banli.language.act.LedgerRule;
import banli.language.query.screens.ReadRebuild;
import banli.language.query.screens.RebuildState;
import banli.language.query.screens.StartRebuild;
import banli.language.query.screens.StopRebuild;
import banli.language.word.Meta;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 重建的答复。 Answers {@link StartRebuild}, {@link StopRebuild} and {@link ReadRebuild}, and notes in the log who asked. */
@Component
class RebuildAnswers {
    private static final Logger LOG = System.getLogger(RebuildAnswers.class.getName());

    private final Rebuilding rebuilding;
    private final RunLog log;

    RebuildAnswers(Rebuilding rebuilding, RunLog log) {
        this.rebuilding = rebuilding;
        this.log = log;
    }

    @QueryHandler
    RebuildState on(StartRebuild asked, MetaData caller) {
        String person = String.valueOf(caller.get(Meta.ACTOR));
        if (!rebuilding.begin(asked.check(), person)) {
            throw refused(
                    "已有一次重建正在进行，请等它完成，或先停止它。",
                    "A rebuild is at work already. Wait until it is done, or stop it first.");
        }
        LOG.log(Level.INFO, "{0} had the screens {1}", person, asked.check() ? "checked" : "rebuilt");
        return log.state();
    }

    @QueryHandler
    RebuildState on(StopRebuild asked, MetaData caller) {
        if (!log.state().step().atWork()) {
            throw refused("现在没有正在进行的重建。", "No rebuild is at work now.");
        }
        log.wantStopped();
        LOG.log(Level.INFO, "{0} had the rebuild stopped", caller.get(Meta.ACTOR));
        return log.state();
    }

    @QueryHandler
    RebuildState on(ReadRebuild asked) {
        return log.state();
    }

    private static QueryExecutionException refused(String zh, String en) {
        return new QueryExecutionException(
                "refused", null, LedgerRule.ONE_REBUILD.refused(Refused.Code.RULE, new Text(zh, en)));
    }
}
