package banli.command.policy;

import banli.command.rulebook.Conditions;
import banli.language.calendar.CalendarDocument;
import banli.language.policy.PolicyDocument;
import banli.language.word.FieldError;
import banli.language.word.Text;
import java.util.List;
import java.util.function.Function;

/** 采用前的检查。 What is wrong with a document that is to be adopted or supposed: first its shape, then whether its parts fit each other. */
public final class DocumentChecks {
    private DocumentChecks() {}

    /** 规则文件的不合之处。 What is wrong with a policy document, its paths under {@code document}. */
    public static List<FieldError> wrongPolicy(String document) {
        return wrong(document, DocumentSchema.POLICY, DocumentReader::policy, DocumentSense::wrong);
    }

    /** 日历文件的不合之处。 What is wrong with a calendar document. */
    public static List<FieldError> wrongCalendar(String document) {
        return wrong(document, DocumentSchema.CALENDAR, DocumentReader::calendarAsWritten, DocumentSense::wrong);
    }

    /** 读出规则。 The policy in a document that is right. */
    public static PolicyDocument read(String document) {
        return DocumentReader.policy(document);
    }

    /** 规则的名称。 What an adopted policy is called, null when its document can't be read. */
    public static Text name(String document) {
        try {
            return DocumentReader.policy(document).name();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** The document, null when something is wrong, which the conditions then tell. */
    static PolicyDocument policy(Conditions conditions, String document) {
        return told(conditions, document, DocumentChecks::wrongPolicy) ? DocumentReader.policy(document) : null;
    }

    /** As {@link #policy}. */
    static CalendarDocument calendar(Conditions conditions, String document) {
        return told(conditions, document, DocumentChecks::wrongCalendar) ? DocumentReader.calendar(document) : null;
    }

    private static boolean told(Conditions conditions, String document, Function<String, List<FieldError>> checks) {
        List<FieldError> wrong = document == null ? List.of() : checks.apply(document);
        conditions.present("document", document).wrong(wrong);
        return document != null && wrong.isEmpty();
    }

    private static <T> List<FieldError> wrong(
            String document, DocumentSchema schema, Function<String, T> reader, Function<T, List<FieldError>> sense) {
        List<FieldError> wrong = schema.wrong(document);
        if (wrong.isEmpty()) {
            wrong = DocumentSense.wrong(DocumentSchema.tree(document));
        }
        return wrong.isEmpty() ? sense.apply(reader.apply(document)) : wrong;
    }
}
