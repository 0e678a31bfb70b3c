package banli.query.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** 今天。 The day it is where the office is, or the day that a question is asked as of. */
@Component
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** 今天的日期。 The day lights and lateness are judged by. */
    public LocalDate date() {
        return Standpoint.CURRENT.isBound() ? Standpoint.CURRENT.get().today() : LocalDate.now(clock);
    }

    /** 办公地时区。 Where the office is. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
