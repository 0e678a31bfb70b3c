package banli.desk.live;

import banli.language.query.Board;
import banli.language.query.CaseFile;
import banli.language.query.ReadCaseFile;
import banli.language.query.ScreensAt;
import banli.language.query.ShowBoard;
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
