package banli.query.live;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.proposal.UnitRole;
import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import banli.query.story.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("画面与账本必须是同一本")
class SameLedgerTest {
    private final Bureau office = new Bureau(LocalDate.of(2021, 5, 1));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("画面读得比账本还远：不启动，并说明如何处置；否则照常")
    void screensAheadOfTheLedger() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        office.ledger().record(story.id(), story.facts());
        office.read();
        assertThatNoException().isThrownBy(this::start);

        office.part(ScreensPosition.class).reached(1_000);
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("不是同一本账")
                .hasMessageContaining("Check Axon Server's address and context");
    }

    private void start() {
        new SameLedger(office.part(ScreensPosition.class), office.part(FactFeed.class)).afterSingletonsInstantiated();
    }
}
