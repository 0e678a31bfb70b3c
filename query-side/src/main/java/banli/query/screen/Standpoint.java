package banli.query.screen;

import java.time.LocalDate;

/**
 * 观察点。 Where a question is asked from: a past moment, whose tables stand in a schema of their own. It is bound while the
 * question is answered; nothing is bound when it is asked of now.
 *
 * @param today the day it is at that moment
 * @param position the last fact that is seen
 */
public record Standpoint(LocalDate today, long position) {
    /** 当前观察点。 The one bound to what runs now. */
    public static final ScopedValue<Standpoint> CURRENT = ScopedValue.newInstance();
}
