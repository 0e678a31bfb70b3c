package banli.query.days;

import banli.language.query.board.CountDays;
import banli.language.query.board.DaysCounted;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import banli.language.word.AsOf;
import banli.query.feed.FactFeed;
import banli.query.past.FactDays;
import banli.query.screen.Today;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 起止的答复。 Answers {@link ReadSpan} and {@link CountDays}: of which days the ledger tells anything. */
@Component
class SpanScreen {
    private final FactDays days;
    private final FactFeed feed;
    private final Today today;

    SpanScreen(FactDays days, FactFeed feed, Today today) {
        this.days = days;
        this.feed = feed;
        this.today = today;
    }

    @QueryHandler
    LedgerSpan on(ReadSpan asked) {
        LocalDate recordedFrom = feed.at(0)
                .map(fact -> fact.recordedAt().atZone(today.zone()).toLocalDate())
                .orElse(null);
        return new LedgerSpan(recordedFrom, days.first(AsOf.Clock.HAPPENED).orElse(null), today.date());
    }

    @QueryHandler
    DaysCounted on(CountDays asked) {
        FactDays.Counted counted = days.counted();
        return new DaysCounted(
                counted.position(),
                asked.clock(),
                counted.by(asked.clock()).entrySet().stream()
                        .map(day -> new DaysCounted.Day(day.getKey(), day.getValue()))
                        .toList());
    }
}
