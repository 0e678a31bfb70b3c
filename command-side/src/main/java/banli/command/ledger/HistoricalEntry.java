package banli.command.ledger;

import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.HistoricalEntryAsked;
import banli.language.event.LedgerEvent.HistoricalEntryClosed;
import banli.language.event.LedgerEvent.HistoricalEntryDeclined;
import banli.language.event.LedgerEvent.HistoricalEntryOpened;
import java.util.HashSet;
import java.util.Set;

/**
 * 补录的开启情况。 For which register years cases may be entered from an older register: asked for by one, opened by another,
 * closed for good.
 *
 * @param asked what waits for a second administrator, null for nothing
 * @param askedBy who asked for it
 * @param years for which it was opened
 */
public record HistoricalEntry(HistoricalEntryAsked asked, String askedBy, Set<Integer> years, boolean closed) {
    static final HistoricalEntry NONE = new HistoricalEntry(null, null, Set.of(), false);

    HistoricalEntry with(LedgerEvent fact, String by) {
        return switch (fact) {
            case HistoricalEntryAsked f -> new HistoricalEntry(f, by, years, closed);
            case HistoricalEntryOpened f -> {
                Set<Integer> all = new HashSet<>(years);
                all.addAll(f.years());
                yield new HistoricalEntry(null, null, Set.copyOf(all), closed);
            }
            case HistoricalEntryDeclined f -> new HistoricalEntry(null, null, years, closed);
            case HistoricalEntryClosed f -> new HistoricalEntry(null, null, years, true);
            default -> this;
        };
    }

    /** 可否补录。 Whether cases of that register year may be entered now. */
    public boolean takes(int registerYear) {
        return !closed && years.contains(registerYear);
    }
}
