package banli.bench;

import banli.language.command.Command;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.standalone.acts.Act;
import banli.standalone.run.LedgerAtHand;
import java.util.UUID;

/** 办事的手。 Has acts recorded by whoever is named, wherever the ledger is. */
public record Hands(LedgerAtHand ledger) {
    /** 办理。 Has an act recorded, under a key of its own. */
    public Recorded act(String person, Office office, String unit, Command act) {
        return ledger.acts()
                .perform(Act.by(person, office, unit, UUID.randomUUID().toString(), act));
    }
}
