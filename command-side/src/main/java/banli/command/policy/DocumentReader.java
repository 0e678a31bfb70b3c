package banli.command.policy;

import banli.language.calendar.CalendarDocument;
import banli.language.policy.PolicyDocument;
import banli.wire.WireMapper;
import tools.jackson.core.JacksonException;

/** 规则与日历文件的读取。 Reads policy and calendar documents strictly: an unknown name or a missing part is an error. */
final class DocumentReader {
    private DocumentReader() {}

    static PolicyDocument policy(String json) {
        return read(json, PolicyDocument.class);
    }

    static CalendarDocument calendar(String json) {
        CalendarDocument document = calendarAsWritten(json);
        document.days();
        return document;
    }

    /** Without a look at its days. */
    static CalendarDocument calendarAsWritten(String json) {
        return read(json, CalendarDocument.class);
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
}
