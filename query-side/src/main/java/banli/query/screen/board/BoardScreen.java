package banli.query.screen.board;

import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import banli.query.screen.Lag;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 看板的答复。 Answers {@link ShowBoard}: what is counted, and how far behind it is at this moment. */
@Component
class BoardScreen {
    private final BoardCounts counts;
    private final Lag lag;

    BoardScreen(BoardCounts counts, Lag lag) {
        this.counts = counts;
        this.lag = lag;
    }

    @QueryHandler
    Board on(ShowBoard asked) {
        return counts.of(asked).behind(lag.millis());
    }
}
