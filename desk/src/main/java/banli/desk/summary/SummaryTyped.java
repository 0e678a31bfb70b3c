package banli.desk.summary;

import banli.desk.problem.Problem;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.input.Limit;
import banli.language.word.summary.SummaryHead;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * 所填的总结。 What stands in the form.
 *
 * @param version of the draft that was read when it was typed
 * @param wording null where nothing came
 * @param wrong what can't be read
 */
record SummaryTyped(long version, SummaryHead head, String wording, List<FieldError> wrong) {
    static SummaryTyped of(SummaryDraft stored) {
        return new SummaryTyped(stored.version(), stored.head(), stored.wording(), List.of());
    }

    static SummaryTyped sent(HttpServletRequest request) {
        return read(request::getParameter);
    }

    static SummaryTyped again(Map<String, List<String>> fields) {
        return read(name -> {
            List<String> values = fields.getOrDefault(name, List.of());
            return values.isEmpty() ? null : values.getFirst();
        });
    }

    private static SummaryTyped read(UnaryOperator<String> is) {
        List<FieldError> wrong = new ArrayList<>();
        String version = Objects.requireNonNullElse(is.apply("version"), "");
        LocalDate dated = null;
        String day = is.apply("dated");
        try {
            dated = day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException noDay) {
            wrong.add(new FieldError("dated", new Text("请写成 2021-11-15 这样的日期", "Write a day such as 2021-11-15")));
        }
        String wording = is.apply("wording");
        if (wording == null || wording.isBlank()) {
            wrong.add(new FieldError("wording", new Text("总结没有内容", "The summary is empty")));
        } else if (wording.length() > Limit.DOCUMENT.characters()) {
            wrong.add(new FieldError(
                    "wording",
                    new Text(
                            "不超过" + Limit.DOCUMENT.characters() + "个字",
                            "At most " + Limit.DOCUMENT.characters() + " characters")));
            wording = null;
        }
        return new SummaryTyped(
                version.matches("\\d{1,15}") ? Long.parseLong(version) : 0,
                new SummaryHead(
                        brief(is.apply("indexNumber"), "indexNumber", wrong),
                        brief(is.apply("issuer"), "issuer", wrong),
                        dated,
                        brief(is.apply("topic"), "topic", wrong),
                        brief(is.apply("keywords"), "keywords", wrong)),
                wording == null ? null : wording.replace("\r\n", "\n").replace("\u0000", ""),
                List.copyOf(wrong));
    }

    private static String brief(String text, String field, List<FieldError> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > Limit.NAME.characters()) {
            wrong.add(new FieldError(
                    field,
                    new Text(
                            "不超过" + Limit.NAME.characters() + "个字",
                            "At most " + Limit.NAME.characters() + " characters")));
            return text.substring(0, Limit.NAME.characters());
        }
        return text.strip();
    }

    /** Whether the same person has just saved just this over the same version: the first click of two. */
    boolean isSavedAs(SummaryDraft draft, String person) {
        return draft.version() == version + 1
                && person.equals(draft.savedBy())
                && draft.wording().equals(wording)
                && draft.head().equals(head);
    }

    /** The same on top of another version. */
    SummaryTyped over(long other) {
        return new SummaryTyped(other, head, wording, wrong);
    }

    void orRefuse() {
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
    }
}
