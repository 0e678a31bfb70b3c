package banli.desk.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** 留下的表单。 What was sent when the session had ended: its page, whose it is, the draft it had, its key, what stood in it and since when. */
public record KeptForm(
        String page, String person, Drafts.Written by, String key, Map<String, List<String>> typed, Instant since) {
    /** The first value of a field, null for none. */
    public String first(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
