package banli.command.ledger;

import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.HistoricalEntryAsked;
import banli.language.event.LedgerEvent.HistoricalEntryClosed;
import banli.language.event.LedgerEvent.HistoricalEntryDeclined;
import banli.language.event.LedgerEvent.HistoricalEntryOpened;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * 补录的开启情况。 For which register years cases may be entered from an older register: asked for by one, opened by another,
 * closed for good.
 *
 * @param asked what waits for a second administrator, null for nothing
 * @param askedBy who asked for it
 * @param opened for which register years, and on which day each: what happened from that day on is recorded as it happens
 */
public record HistoricalEntry(
        HistoricalEntryAsked asked, String askedBy, Map<Integer, LocalDate> opened, boolean closed) {
    static final HistoricalEntry NONE = new HistoricalEntry(null, null, Map.of(), false);

    HistoricalEntry with(LedgerEvent fact, String by) {
        return switch (fact) {
            case HistoricalEntryAsked f -> new HistoricalEntry(f, by, opened, closed);
            case HistoricalEntryOpened f -> {
                Map<Integer, LocalDate> all = new HashMap<>(opened);
                f.years().forEach(year -> all.put(year, f.openedOn()));
                yield new HistoricalEntry(null, null, Map.copyOf(all), closed);
            }
            case HistoricalEntryDeclined f -> new HistoricalEntry(null, null, opened, closed);
            case HistoricalEntryClosed f -> new HistoricalEntry(null, null, opened, true);
            default -> this;
        };
    }

    /** 可否补录。 Whether what happened that day in a case of that register year may be entered now. */
    public boolean takes(int registerYear, LocalDate happenedOn) {
        LocalDate since = opened.get(registerYear);
        return !closed && since != null && happenedOn.isBefore(since);
    }
}
