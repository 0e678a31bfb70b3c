package banli.desk.guide;

import banli.language.word.Office;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * 先办什么。 A first step in an office.
 *
 * @param path where it is done
 * @param word key of its words, a verb first; {@code .why} beside it says what it is good for, {@code .here} what is where on its page
 */
public record FirstStep(String path, String word) implements Serializable {
    private static final Map<Office, List<FirstStep>> STEPS = Map.of(
            Office.CHIEF_LEADER,
            List.of(
                    new FirstStep("/inbox", "home.do.issue"),
                    new FirstStep("/board", "home.do.watch"),
                    new FirstStep("/figures", "home.do.compare")),
            Office.DEPUTY_LEADER,
            List.of(
                    new FirstStep("/inbox", "home.do.sign"),
                    new FirstStep("/cases?light=RED&sort=dueOn", "home.do.overdue"),
                    new FirstStep("/board", "home.do.watch")),
            Office.REGISTRY,
            List.of(
                    new FirstStep("/intake", "home.do.register"),
                    new FirstStep("/inbox", "home.do.assign"),
                    new FirstStep("/cases?stage=ISSUED&sort=dueOn", "home.do.deliver")),
            Office.SECTION,
            List.of(
                    new FirstStep("/inbox", "home.do.accept"),
                    new FirstStep("/deadlines", "home.do.due"),
                    new FirstStep("/commitments?open=true", "home.do.keep")),
            Office.SUPERVISOR,
            List.of(
                    new FirstStep("/board", "home.do.watch"),
                    new FirstStep("/chase", "home.do.chase"),
                    new FirstStep("/deadlines", "home.do.due")),
            Office.AUDITOR,
            List.of(
                    new FirstStep("/findings", "home.do.findings"),
                    new FirstStep("/figures", "home.do.recount"),
                    new FirstStep("/board", "home.do.past")),
            Office.ADMIN,
            List.of(
                    new FirstStep("/admin/do/enter-unit", "home.do.unit"),
                    new FirstStep("/admin/do/enter-user", "home.do.user"),
                    new FirstStep("/admin", "home.do.confirm")));

    /** The three of an office; none for those who don't log in. */
    static List<FirstStep> of(Office office) {
        return STEPS.getOrDefault(office, List.of());
    }
}
