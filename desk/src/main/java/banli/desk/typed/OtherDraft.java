package banli.desk.typed;

import banli.desk.typed.Drafts.Draft;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** 另一份草稿。 One that the page at hand does not show. */
public record OtherDraft(Draft draft) {
    /** Where it is opened, in its office. */
    public String address() {
        String office =
                draft.office().isEmpty() ? "" : "&_as=" + URLEncoder.encode(draft.office(), StandardCharsets.UTF_8);
        return draft.page() + (draft.page().contains("?") ? "&" : "?") + "_draft=" + draft.id() + office;
    }

    /** When it was kept last. */
    public Instant savedAt() {
        return draft.savedAt();
    }
}
