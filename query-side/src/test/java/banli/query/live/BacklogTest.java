package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.screens.*;
import banli.language.word.proposal.*;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.rebuild.Rebuild;
import banli.query.screen.ScreensPosition;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("积压的事实")
class BacklogTest {
    private static final int CASES = 40;
    private static final int BATCH = 250;

    private final Bureau office = new Bureau(LocalDate.of(2021, 11, 15));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("积压多时一次事务读到末尾，读过的不再读；读不了的只停它那一件")
    void readsAhead() {
        Story broken = Story.proposal("21-999", UnitRole.LEAD).assigned();
        office.ledger().record(broken.id(), broken.facts());
        for (int number = 1; number <= CASES; number++) {
            Story story = Story.proposal("21-%03d".formatted(number), UnitRole.LEAD)
                    .about("养老服务", "第" + number + "处助餐点")
                    .closed(Adoption.FULL);
            office.ledger().record(story.id(), story.facts());
            if (number == CASES / 2) {
                office.ledger().record(broken.id().value(), "from-the-future", "1", "{}", Map.of());
            }
        }
        office.ledger().write();
        List<Entry> first = entries(0, BATCH - 1);

        assertThat(office.ledger().head()).isGreaterThan(2 * BATCH);
        assertThat(read(first)).hasSize((int) office.ledger().head() + 1);
        assertThat(read(entries(BATCH, 2 * BATCH))).isEmpty();
        assertThat(office.part(ScreensPosition.class).now())
                .isEqualTo(office.ledger().head());
        assertThat(office.ask(new ListUnreadable()).facts())
                .extracting(UnreadableFacts.Unreadable::stream)
                .containsOnly(broken.id().value());
        assertThat(office.ask(LeadCaseTest.find("第40处")).cases()).hasSize(1);
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("少量的事实只读所给的")
    void readsNoFurther() {
        for (int number = 1; number <= 2; number++) {
            Story story =
                    Story.proposal("21-%03d".formatted(number), UnitRole.LEAD).assigned();
            office.ledger().record(story.id(), story.facts());
        }
        office.ledger().write();

        assertThat(read(entries(0, 2))).hasSize(3);
        assertThat(read(entries(0, 4))).extracting(Entry::position).containsExactly(3L, 4L);
        assertThat(office.part(ScreensPosition.class).now()).isEqualTo(4);
    }

    private List<Entry> read(List<Entry> entries) {
        List<Unread> waiting =
                entries.stream().map(it -> new Unread(it.position(), () -> it)).toList();
        return new TransactionTemplate(office.part(PlatformTransactionManager.class))
                .execute(_ -> office.part(Screens.class).read(waiting));
    }

    @Test
    @DisplayName("停电带走的最后几批，由下一批补读")
    void readsAgainWhatWasLost() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).closed(Adoption.FULL);
        office.ledger().record(story.id(), story.facts());
        office.ledger().write();

        assertThat(read(entries(6, 6))).extracting(Entry::position).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(office.part(ScreensPosition.class).now()).isEqualTo(6);
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    private List<Entry> entries(long from, long to) {
        List<Entry> entries = new ArrayList<>();
        office.part(FactFeed.class).each(from, to, raw -> entries.add(Decoder.decoded(raw)));
        return entries;
    }
}
