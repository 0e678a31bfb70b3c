package banli.query.screen;

import banli.language.word.AsOf;
import java.time.LocalDate;

/**
 * 观察点。 Where a question is asked from: a past moment, whose tables are views of what rows were. It is bound while the
 * question is answered; nothing is bound when it is asked of now.
 *
 * @param clock by which of its two times a fact counts
 * @param today the day it is at that moment
 * @param position the last fact that is seen
 * @param countedByDay whether figures are counted from the days kept, and not from the cases
 */
public record Standpoint(AsOf.Clock clock, LocalDate today, long position, boolean countedByDay) {
    /** 当前观察点。 The one bound to what runs now. */
    public static final ScopedValue<Standpoint> CURRENT = ScopedValue.newInstance();

    /** 是否按发生时间。 Whether what runs now looks at what had happened by a day. */
    public static boolean asHappened() {
        return CURRENT.isBound() && CURRENT.get().clock() == AsOf.Clock.HAPPENED;
    }
}
