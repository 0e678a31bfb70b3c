package banli.desk.act.sheet;

/** 填写方式。 How a part of a form is filled in. */
public enum Widget {
    /** One line; choices are suggestions. */
    TEXT,
    /** Several lines. */
    LONG,
    /** A day. */
    DATE,
    /** A day that is today, folded until another is wanted. */
    TODAY,
    /** A whole number. */
    NUMBER,
    /** One of a few. */
    RADIO,
    /** One of many. */
    SELECT,
    /** Somebody or something among many, found by typing a name or an id. */
    NAMED,
    /** Any of several. */
    CHECKS,
    /** Never shown again. */
    PASSWORD,
    /** Not shown. */
    HIDDEN,
    /** Several parts with one name. */
    GROUP,
    /** As many of the same as needed. */
    ROWS
}
