package banli.command.axon.record;

import banli.language.act.LedgerRule;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.wire.UnreadableFact;
import java.util.Optional;

/**
 * 不认识的事实。 Thrown where something would be decided on a stream that holds a fact this program doesn't know: a newer one has
 * recorded it, and what it means can't be told here.
 */
public final class FactNotKnown extends RuntimeException {
    private static final int DEEPEST = 20;

    private final UnreadableFact fact;

    /** Of this fact. */
    public FactNotKnown(UnreadableFact fact) {
        super("fact not known: " + fact.type() + ", revision " + fact.revision());
        this.fact = fact;
    }

    /** The refusal, when this is what stands behind a failure. */
    public static Optional<Refused> behind(Throwable failed) {
        Throwable next = failed;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            if (next instanceof FactNotKnown unknown) {
                return Optional.of(unknown.refused());
            }
            next = next.getCause();
        }
        return Optional.empty();
    }

    private Refused refused() {
        Text missing = new Text(
                "账本里有本程序不认识的“" + fact.type() + "”第" + fact.revision() + "版事实，是较新的程序记录的。没有记录任何内容；请升级本程序后再办。",
                "The ledger holds the fact “" + fact.type() + "”, revision " + fact.revision()
                        + ", which a newer program has recorded and this one does not know. Nothing was recorded; upgrade this program, then act again.");
        return LedgerRule.FACTS_KNOWN.refused(Refused.Code.UNAVAILABLE, missing);
    }
}
