package banli.desk.page;

import banli.desk.page.Chases.Group;
import java.util.List;
import java.util.Map;

/**
 * 催办的填写。 What stands in the form of chases, field by field as it was sent; empty for a form opened afresh. A handler's
 * message and ticks are named after the handler, so that they are found again when the list has changed meanwhile.
 */
public record ChaseTyped(Map<String, List<String>> fields) {
    /** Whether anything was written to this handler. */
    public boolean has(Group group) {
        return !about(group).isBlank();
    }

    /** The message to a handler, empty for none. */
    public String about(Group group) {
        List<String> values = fields.getOrDefault("about." + group.field(), List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether a case is to be chased: all are unless its handler's group was sent without it. */
    public boolean ticked(Group group, String caseId) {
        return !fields.containsKey("about." + group.field())
                || fields.getOrDefault("case." + group.field(), List.of()).contains(caseId);
    }
}
