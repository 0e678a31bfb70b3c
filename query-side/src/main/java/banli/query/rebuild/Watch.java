package banli.query.rebuild;

/** 看护。 Is told how a rebuild goes on, and may end it by throwing. */
public interface Watch {
    /** 不看。 Watches nothing. */
    Watch NONE = new Watch() {};

    /** 到某处。 The rebuild has come to this point. */
    default void at(Point point) {}

    /** 折叠了若干事实。 So many more facts are folded, of so many in all. */
    default void folded(int facts, long total) {}

    /** 等待。 Somebody holds the living tables; it is tried again. */
    default void waiting() {}

    /** 处所。 The points of a rebuild, in order. */
    enum Point {
        /** It is the only one. */
        TAKEN,
        /** The tables beside are made. */
        MADE,
        /** A stream is about to be folded; comes often. */
        FOLDING,
        /** All streams are folded and stand beside. */
        FOLDED,
        /** Keys and indexes are made. */
        INDEXED,
        /** What was recorded meanwhile is folded, and the rows are compared. */
        COMPARED,
        /** Nobody reads or writes the living tables. */
        ALONE,
        /** The last facts are folded. */
        CAUGHT_UP,
        /** The tables have changed places, in a transaction that is still open. */
        MOVED,
        /** The tables have changed places. */
        SWAPPED
    }
}
