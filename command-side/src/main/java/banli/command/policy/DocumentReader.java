package banli.command.policy;

import banli.language.calendar.CalendarYear;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** 规则与日历文件的读取。 Reads policy and calendar documents strictly: an unknown name or a missing part is an error. */
final class DocumentReader {
    private DocumentReader() {}

    static PolicyDocument policy(String json) {
        return read(json, PolicyDocument.class);
    }

    static CalendarYear calendar(String json) {
        CalendarDocument document = read(json, CalendarDocument.class);
        Set<LocalDate> off = new HashSet<>();
        for (Holiday holiday : document.daysOff) {
            holiday.from.datesUntil(holiday.to.plusDays(1)).forEach(off::add);
        }
        return new CalendarYear(document.year, document.version, off, new HashSet<>(document.makeUpDays));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            T document = WireMapper.mapper().readValue(json, type);
            if (document == null) {
                throw new IllegalArgumentException("an empty document");
            }
            return document;
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
        }
    }

    private record CalendarDocument(
            int year, String version, List<Notice> notices, List<Holiday> daysOff, Collection<LocalDate> makeUpDays) {
        private CalendarDocument {
            if (version == null || notices == null || notices.isEmpty() || daysOff == null || makeUpDays == null) {
                throw new IllegalArgumentException("a calendar has version, notices, daysOff and makeUpDays");
            }
        }
    }

    private record Notice(String title, String number, LocalDate issuedOn) {}

    private record Holiday(String zh, String en, LocalDate from, LocalDate to) {}
}
