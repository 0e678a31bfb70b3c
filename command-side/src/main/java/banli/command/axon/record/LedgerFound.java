package banli.command.axon.record;

import banli.language.event.LedgerEvent.SecurityLogSealed;
import java.util.Map;
import java.util.Optional;

/** 账本现状。 The ledger as its own stream says, for what is done day by day. */
public final class LedgerFound {
    private final DirectoryOnRecord directory;

    LedgerFound(DirectoryOnRecord directory) {
        this.directory = directory;
    }

    /** 最近封存的一日。 The day of the security record that was sealed last; empty before the first. */
    public Optional<SecurityLogSealed> sealedLast() {
        return Optional.ofNullable(directory.once(Map.of()).ledger().sealed());
    }
}
