package banli.query.screen.due;

import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.query.screen.LightOnDay;
import banli.query.screen.Sight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * 哪些期限。 The condition by which the list lists and the calendar counts. A window for objecting that has passed is over, not
 * overdue, and handing on is the referring office's: they belong to neither.
 */
record WhichDue(String section, String handler, DeadlineKind kind, Light light, LocalDate from, LocalDate until) {
    /** The light of a deadline {@code d} on {@code :today}. */
    static final String LIGHT = LightOnDay.running("d");

    static final String FROM = """
             from due d
             where d.case_id <> all(:hidden) and (d.kind <> 'OBJECTION' or d.due_on >= :today) and d.kind <> 'HAND_ON'
               and (:section::text is null or d.section = :section)
               and (:handler::text is null or d.handler = :handler)
               and (:kind::text is null or d.kind = :kind)
               and (:from::date is null or d.due_on >= :from)
               and (:until::date is null or d.due_on <= :until)
            """ + " and (:light::text is null or :light = " + LIGHT + ")";

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("section", section);
        parameters.put("handler", handler);
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("light", light == null ? null : light.name());
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("hidden", Sight.now().hiddenCases());
        return parameters;
    }
}
