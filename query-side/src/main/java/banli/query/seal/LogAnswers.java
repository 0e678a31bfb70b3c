package banli.query.seal;

/** 日志的答复。 What answers questions only where the log is kept, so that of several processes the right one is asked. */
public interface LogAnswers {
    /** The object with the handlers. */
    Object handlers();
}
