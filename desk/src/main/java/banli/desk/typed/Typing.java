package banli.desk.typed;

import banli.desk.typed.Drafts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 正在填写的。 What a page knows of the draft that it shows.
 *
 * @param page its address, with what the query says of it
 * @param office in which it is typed
 * @param id of the draft, empty while there is none
 * @param stamp of the draft as the page has it
 * @param savedAt when it was kept, null for never
 * @param fields what is shown of it, null where the page shows something else
 * @param key the key that the form was refused under, null for none
 * @param ended whether a session's end interrupted it
 * @param others of the same person at the same page
 */
public record Typing(
        String page,
        String office,
        String id,
        String stamp,
        Instant savedAt,
        Map<String, List<String>> fields,
        String key,
        boolean ended,
        List<OtherDraft> others) {
    static Typing nothing(String page, String office, String id, String stamp, List<OtherDraft> others) {
        return new Typing(page, office, id, stamp, null, null, null, false, others);
    }

    Typing showing(Draft draft, Map<String, List<String>> fields, String key, boolean ended) {
        return new Typing(page, office, draft.id(), draft.stamp(), draft.savedAt(), fields, key, ended, others);
    }

    /** Whether a draft is shown. */
    public boolean isShown() {
        return fields != null;
    }

    /** What was typed into a field, {@code otherwise} where no draft is shown. */
    public String is(String name, String otherwise) {
        if (fields == null) {
            return otherwise;
        }
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether a choice was made, {@code otherwise} where no draft is shown. */
    public boolean ticked(String name, String value, boolean otherwise) {
        return fields == null ? otherwise : fields.getOrDefault(name, List.of()).contains(value);
    }
}
