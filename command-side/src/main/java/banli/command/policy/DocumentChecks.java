package banli.command.policy;

import banli.command.rulebook.Conditions;
import banli.language.calendar.CalendarDocument;
import banli.language.policy.PolicyDocument;
import banli.language.word.FieldError;
import java.util.List;
import java.util.function.Function;

/** 采用前的检查。 Reads a document that is to be adopted: first its shape, then whether its parts fit each other. */
final class DocumentChecks {
    private DocumentChecks() {}

    /** Null when something is wrong, which the conditions then tell. */
    static PolicyDocument policy(Conditions conditions, String document) {
        return read(conditions, document, DocumentSchema.POLICY, DocumentReader::policy, DocumentSense::wrong);
    }

    /** As {@link #policy}. */
    static CalendarDocument calendar(Conditions conditions, String document) {
        return read(
                conditions, document, DocumentSchema.CALENDAR, DocumentReader::calendarAsWritten, DocumentSense::wrong);
    }

    private static <T> T read(
            Conditions conditions,
            String document,
            DocumentSchema schema,
            Function<String, T> reader,
            Function<T, List<FieldError>> sense) {
        if (document == null) {
            conditions.present("document", null);
            return null;
        }
        List<FieldError> wrong = schema.wrong(document);
        if (wrong.isEmpty()) {
            wrong = DocumentSense.wrong(DocumentSchema.tree(document));
        }
        if (wrong.isEmpty()) {
            T read = reader.apply(document);
            wrong = sense.apply(read);
            if (wrong.isEmpty()) {
                return read;
            }
        }
        conditions.wrong(wrong);
        return null;
    }
}
