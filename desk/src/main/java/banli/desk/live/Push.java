package banli.desk.live;

/** 一次推送。 What goes down a stream: its name, and the number of the fact the screens have read, null when it tells none. */
record Push(String name, Long id) {
    /** Nothing new, and still here. */
    static final Push BEAT = new Push("beat", null);

    /** The screens are behind the ledger: look again, whatever fact was told last. */
    static final Push BEHIND = new Push("behind", null);

    /** Something that is no fact has changed: look again. */
    static final Push AGAIN = new Push("again", null);

    /** The session has ended, so the stream ends. */
    static final Push ENDED = new Push("ended", null);

    /** The screens have read up to this fact: look again. */
    static Push fact(long position) {
        return new Push("fact", position);
    }
}
