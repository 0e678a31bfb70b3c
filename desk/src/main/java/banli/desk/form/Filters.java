package banli.desk.form;

import banli.desk.ask.Past;
import banli.desk.problem.Problem;
import banli.language.word.CaseId;
import banli.language.word.FieldError;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 地址中的筛选条件。 The parameters of an address; empty means absent; {@link #done} tells all that is wrong at once. */
public final class Filters {
    /** The most rows a list gives at a time. */
    public static final int MOST = 1000;

    /** Named in a request whose page is made for a file, which holds every row. */
    public static final String WHOLE = Filters.class.getName() + ".whole";

    private static final int LONGEST = 200;

    private final HttpServletRequest request;
    private final List<FieldError> wrong = new ArrayList<>();
    private final Set<String> known = new HashSet<>(
            Set.of("at-least", "lang", "look", "kept", "_draft", "_fresh", "_proof", Past.MOMENT, Past.CLOCK));

    /** The filters of this request. */
    public Filters(HttpServletRequest request) {
        this.request = request;
    }

    /** A text of at most 200 characters, null when absent. */
    public String text(String name) {
        return read(name, Optional::of, Wrong.UNREADABLE);
    }

    /** A text to search for: at least two characters. */
    public String search(String name) {
        return read(
                name,
                text -> Optional.of(text).filter(t -> t.codePointCount(0, t.length()) >= 2),
                new Text("请至少输入两个字。", "Give at least two characters."));
    }

    /** A constant by its name, null when absent. */
    public <E extends Enum<E>> E constant(String name, Class<E> words) {
        return read(name, text -> Scalars.constant(words, text), Wrong.notOneOf(words));
    }

    /** One of a few words, null when absent. */
    public String oneOf(String name, List<String> words) {
        return read(
                name,
                text -> Optional.of(text).filter(words::contains),
                new Text(
                        "应为下列之一：" + String.join("、", words) + "。",
                        "This must be one of: " + String.join(", ", words) + "."));
    }

    /** A day, null when absent. */
    public LocalDate day(String name) {
        return read(name, Scalars::date, Wrong.NOT_DATE);
    }

    /** A time of day as {@code 08:30}, null when absent. */
    public String time(String name) {
        return read(
                name,
                text -> Optional.of(text).filter(t -> t.matches("([01]\\d|2[0-3]):[0-5]\\d")),
                new Text("应为时刻，如 08:30。", "This must be a time of day, such as 08:30."));
    }

    /** A case's key, null when absent. */
    public CaseId caseId(String name) {
        return read(name, Scalars::caseId, Wrong.NOT_CASE);
    }

    /** A year from 1900 to 2999, null when absent. */
    public Integer year(String name) {
        return whole(name, 1900, 2999);
    }

    /** True or false, null when absent. */
    public Boolean flag(String name) {
        String word = oneOf(name, List.of("true", "false"));
        return word == null ? null : Boolean.valueOf(word);
    }

    /** The page, from 1. */
    public int page() {
        Integer page = whole("page", 1, 1_000_000);
        return page == null ? 1 : page;
    }

    /** The rows of a page, 1 to {@link #MOST}. */
    public int size(int usual) {
        Integer size = whole("size", 1, MOST);
        return size == null ? usual : size;
    }

    /** Whether every row is wanted, since the page is made for a file. */
    public boolean whole() {
        return request.getAttribute(WHOLE) != null;
    }

    /** A whole number between two, both included; null when absent. */
    public Integer whole(String name, int least, int most) {
        return read(
                name,
                text -> Optional.of(text)
                        .filter(t -> t.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(n -> n >= least && n <= most),
                new Text(
                        "应为 " + least + " 至 " + most + " 的整数。",
                        "This must be a whole number from " + least + " to " + most + "."));
    }

    /** A fact number; null when absent. */
    public Integer fact(String name) {
        return read(
                name,
                text -> Optional.of(text).filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf),
                new Text("应为事实号，如 122。", "This must be the number of a fact, such as 122."));
    }

    /** Adds what is required and absent. */
    public <T> T required(String name, T value) {
        if (value == null && wrong.stream().noneMatch(error -> error.field().equals(name))) {
            wrong.add(new FieldError(name, Wrong.MISSING));
        }
        return value;
    }

    /** Throws a {@link Problem} when anything was wrong or an unknown parameter was given. */
    public void done() {
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> wrong.add(new FieldError(name, Wrong.UNKNOWN_FIELD)));
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
    }

    private <T> T read(String name, Function<String, Optional<T>> reading, Text message) {
        known.add(name);
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        Text flaw = text.length() > LONGEST ? Wrong.TOO_LONG : Scalars.flaw(text);
        Optional<T> value = flaw == null ? reading.apply(text.strip()) : Optional.empty();
        if (value.isEmpty()) {
            wrong.add(new FieldError(name, flaw == null ? message : flaw));
        }
        return value.orElse(null);
    }
}
