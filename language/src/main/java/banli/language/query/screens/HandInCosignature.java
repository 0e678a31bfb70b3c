package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/**
 * 交入见证。 Hands in a checkpoint that a witness signed as a file. Nothing of it is a fact of the ledger: it proves itself, or is not
 * taken.
 *
 * @param note the signed checkpoint, as the witness wrote it
 */
@MayAsk(
        value = {Office.SUPERVISOR, Office.AUDITOR},
        cases = false)
public record HandInCosignature(String note) implements Query<CosignatureHandedIn> {
    @Override
    public Class<CosignatureHandedIn> answer() {
        return CosignatureHandedIn.class;
    }
}
