package banli.query.seal;

import banli.language.word.Text;

/** 事实被改动。 A fact is missing or is not what was sealed; the sentence names its number. */
public final class Altered extends IllegalStateException {
    private final transient Text sentence;

    Altered(long fact) {
        this(sentence(fact));
    }

    private Altered(Text sentence) {
        super(sentence.zh() + " " + sentence.en());
        this.sentence = sentence;
    }

    static Text sentence(long fact) {
        return new Text(
                "第 " + fact + " 号事实与封存的不同，或已不在：有人在程序之外改动了账本。请勿重建，先与备份核对，见 docs/runbook/facts-changed.md。",
                "Fact " + fact
                        + " is missing or is not what was sealed: somebody changed the ledger behind the program's back. Don't"
                        + " rebuild; compare with a backup first, see docs/runbook/facts-changed.md.");
    }

    /** The sentence. */
    public Text sentence() {
        return sentence;
    }
}
