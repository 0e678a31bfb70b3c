package banli.language.query.account;

import banli.language.word.person.FactorKind;

/**
 * 核对的结果。 Whether a second factor was right.
 *
 * @param kind which it was, null when it was none
 * @param refusal why not, null when it was right
 */
public record FactorAnswer(FactorKind kind, Refusal refusal) {
    /** 为何不对。 Why a code is not taken. */
    public enum Refusal {
        /** It is none of theirs. */
        WRONG,
        /** It was right some minutes ago, or will be: the clock of the phone or of this machine is off. */
        CLOCK,
        /** It was used before. */
        USED,
        /** Too many were wrong; none is looked at for some minutes. */
        WAIT
    }

    /** 对。 It was right. */
    public static FactorAnswer right(FactorKind kind) {
        return new FactorAnswer(kind, null);
    }

    /** 不对。 It was not. */
    public static FactorAnswer not(Refusal refusal) {
        return new FactorAnswer(null, refusal);
    }

    /** 是否正确。 Whether it was right. */
    public boolean accepted() {
        return refusal == null;
    }
}
