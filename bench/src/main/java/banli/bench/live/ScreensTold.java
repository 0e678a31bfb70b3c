package banli.bench.live;

import banli.bench.House;
import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import banli.language.query.screens.ScreensAt;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;

/** 画面已读。 What a subscriber in the process is told once the screens' transaction is committed. */
final class ScreensTold implements AutoCloseable {
    private final Moments told = new Moments();
    private final SubscriptionQueryResult<?, ScreensAt> subscription;

    ScreensTold(House house) {
        subscription =
                house.part(QueryGateway.class).subscriptionQuery(new ShowBoard(null), Board.class, ScreensAt.class);
        var _ = subscription.updates().subscribe(at -> told.add(at.position(), System.nanoTime()));
    }

    Moments told() {
        return told;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
