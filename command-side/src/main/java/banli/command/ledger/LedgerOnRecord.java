package banli.command.ledger;

import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.CaseHeadsSealed;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerEvent.SecurityLogSealed;
import banli.language.event.LedgerEvent.YearClosed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 账本概况。 How the ledger was opened, null before; how historical entry stands; which day of the security record was sealed
 * last, and as of how many facts the ends of the streams, null before; which keys signed the log; and which register years are closed.
 */
public record LedgerOnRecord(
        LedgerOpened opening,
        HistoricalEntry entry,
        SecurityLogSealed sealed,
        CaseHeadsSealed heads,
        SignersOnRecord signers,
        Set<Integer> closedYears) {
    /** 尚未启用。 Not opened yet. */
    public static final LedgerOnRecord NONE =
            new LedgerOnRecord(null, HistoricalEntry.NONE, null, null, SignersOnRecord.NONE, Set.of());

    /** 读入一件事实。 With one more fact, recorded by that person. */
    public LedgerOnRecord with(LedgerEvent fact, String by) {
        return switch (fact) {
            case LedgerOpened f -> new LedgerOnRecord(f, entry, sealed, heads, signers.with(f, by), closedYears);
            case SecurityLogSealed f -> new LedgerOnRecord(opening, entry, f, heads, signers, closedYears);
            case CaseHeadsSealed f -> new LedgerOnRecord(opening, entry, sealed, f, signers, closedYears);
            case YearClosed f -> {
                Set<Integer> all = new HashSet<>(closedYears);
                all.add(f.year());
                yield new LedgerOnRecord(opening, entry, sealed, heads, signers, Set.copyOf(all));
            }
            default ->
                new LedgerOnRecord(opening, entry.with(fact, by), sealed, heads, signers.with(fact, by), closedYears);
        };
    }

    /** 本单位的名称。 How the office is called: its name, its mark, its place, and each word of the ledger's origin. */
    public List<String> names() {
        return !isOpen()
                ? List.of()
                : Stream.concat(
                                Stream.of(opening.officeName(), opening.mark(), opening.place()),
                                Stream.of(opening.origin().split("[^\\p{L}\\p{Nd}]+")))
                        .toList();
    }

    /** 是否演示账本。 Whether it was opened as a demo. */
    public boolean isDemo() {
        return isOpen() && opening.demo();
    }

    /** 是否已启用。 Whether it is open. */
    public boolean isOpen() {
        return opening != null;
    }

    /** 是否首任管理员。 Whether the person was named an administrator at the opening. */
    public boolean openedWith(String person) {
        return isOpen() && opening.administrators().contains(person);
    }
}
