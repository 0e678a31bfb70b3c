package banli.language.query.screens;

import banli.language.word.Text;
import java.time.Instant;
import java.util.List;

/**
 * 见证的情况。 Who has witnessed how much of the ledger's log.
 *
 * @param enough whether the published checkpoint is witnessed by as many as the policy asks for; null when it asks for none
 * @param witnesses those that the policy file names, in its order; empty where there is none
 * @param told what must be told; null for nothing
 */
public record WitnessesState(Boolean enough, List<Witness> witnesses, Text told) {
    /**
     * 一名见证人。 A witness.
     *
     * @param name as the policy file has it
     * @param key its verifier key, as C2SP writes it
     * @param address where it is asked; null for one that signs files or paper
     * @param here whether that address is this machine: then it proves nothing
     * @param size how many facts it witnessed last; null for none yet
     * @param behind how many were published since
     * @param at when it signed that, by its own clock
     * @param told what is wrong with it; null for nothing
     */
    public record Witness(
            String name, String key, String address, boolean here, Long size, long behind, Instant at, Text told) {}
}
