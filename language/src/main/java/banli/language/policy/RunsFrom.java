package banli.language.policy;

/** 公开期限的起算。 From when the time to publish runs; a place's policy says which, {@link #DELIVERY} where it does not. */
public enum RunsFrom {
    /** 签发之日 — the day the reply was issued, on which the information was made. */
    ISSUE,
    /** 送达之日 — the day the last recipient had it. */
    DELIVERY
}
