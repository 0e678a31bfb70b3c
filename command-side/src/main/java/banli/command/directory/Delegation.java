package banli.command.directory;

import banli.language.word.Office;
import java.time.LocalDate;

/** 代理。 Another person may act in an office from a day to a day, both included. */
public record Delegation(String delegate, Office office, LocalDate from, LocalDate to) {
    /** 是否有效。 Whether it lets that person act in that office on that day. */
    public boolean covers(String person, Office in, LocalDate day) {
        return delegate.equals(person) && office == in && !day.isBefore(from) && !day.isAfter(to);
    }
}
