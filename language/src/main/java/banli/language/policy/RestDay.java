package banli.language.policy;

/** 届满日遇休息日。 What becomes of a due date that falls on a day off; a place's policy says which. */
public enum RestDay {
    /** 顺延 — moves to the next working day. */
    NEXT_WORKING_DAY,
    /** 不顺延 — stays. */
    STAYS
}
