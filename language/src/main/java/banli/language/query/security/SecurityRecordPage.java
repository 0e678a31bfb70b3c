package banli.language.query.security;

import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.time.Instant;
import java.util.List;

/** 安全记录的一页。 How many events fit, and those of the page. */
public record SecurityRecordPage(long position, long total, List<Event> events) {
    /**
     * 一笔。 An event.
     *
     * @param person who it was, or what was typed as a name where nobody was let in
     * @param detail what it was about, in a few words of the program
     */
    public record Event(
            long number,
            Instant at,
            SecurityEvent kind,
            String person,
            String address,
            SecurityOutcome outcome,
            String detail) {}
}
