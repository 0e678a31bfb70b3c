package banli.desk.live;

import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.screens.ScreensAt;
import banli.language.word.CaseId;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;

/** 看什么。 Which facts concern a page: those of one case, or all when {@code caseId} is null. */
record Watch(CaseId caseId) {
    /** All facts. */
    static final Watch ALL = new Watch(null);

    /** Subscribes to the nudges; the first answer, which nobody asks for, is never made. */
    SubscriptionQueryResult<?, ScreensAt> subscribe(QueryGateway queries) {
        return caseId == null
                ? queries.subscriptionQuery(new ShowBoard(null), Board.class, ScreensAt.class)
                : queries.subscriptionQuery(new ReadCaseFile(caseId), CaseFile.class, ScreensAt.class);
    }
}
