package banli.language.calendar;

import banli.language.word.Text;
import java.time.LocalDate;

/** 一个假期。 Days off with their name, first and last day included. */
public record Holiday(String zh, String en, LocalDate from, LocalDate to) {
    /** 首日不晚于末日。 It has a name and a first day not after its last. */
    public Holiday {
        if (zh == null || en == null || from == null || to == null || to.isBefore(from)) {
            throw new IllegalArgumentException("a holiday has names, and a first day not after its last");
        }
    }

    /** 假期名称。 Its name. */
    public Text name() {
        return new Text(zh, en);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
