package banli.proof.word;

/** 不予采信。 What was read is not what the format says, or does not hold; the sentence says what. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Said sentence;

    /** With the sentence in both languages. */
    public Refused(String zh, String en) {
        super(zh + " " + en);
        this.sentence = new Said(zh, en);
    }

    /** The sentence. */
    public Said sentence() {
        return sentence;
    }
}
