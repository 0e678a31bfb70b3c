package banli.command.ledger;

import banli.language.event.LedgerEvent;
import banli.language.event.LedgerEvent.EarlierFigureEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerEvent.RebuildCertified;

/** 账本概况。 How the ledger was opened; null before. */
public record LedgerOnRecord(LedgerOpened opening) {
    /** 尚未启用。 Not opened yet. */
    public static final LedgerOnRecord NONE = new LedgerOnRecord(null);

    /** 读入一件事实。 With one more fact. */
    public LedgerOnRecord with(LedgerEvent fact) {
        return switch (fact) {
            case LedgerOpened f -> new LedgerOnRecord(f);
            case EarlierFigureEntered f -> this;
            case RebuildCertified f -> this;
        };
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
