package banli.desk.guide;

import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 引导。 Leads a person through the first steps of their offices. Where they are is kept in the session, that they put it away for good in a table.
 */
@Component
public class Guide {
    private final ObjectProvider<GuideTable> table;

    Guide(ObjectProvider<GuideTable> table) {
        this.table = table;
    }

    /** The first steps of each office that this person holds. */
    public Map<Office, List<FirstStep>> steps(Person person) {
        Map<Office, List<FirstStep>> steps = new LinkedHashMap<>();
        for (HeldOffice held : person.offices()) {
            steps.put(held.office(), FirstStep.of(held.office()));
        }
        return steps;
    }

    /** Whether the first page offers it: it was not put away, and is not being walked through. */
    public boolean offered(Person person, HttpServletRequest request) {
        return Walk.of(request) == null && table.stream().noneMatch(kept -> kept.isPutAway(person.id()));
    }

    /**
     * Goes to a step, or puts the guide away where there is no such step.
     *
     * @param at the step, from 1
     * @return the address to go to
     */
    String go(int at, Person person, HttpServletRequest request) {
        List<FirstStep> all =
                steps(person).values().stream().flatMap(List::stream).distinct().toList();
        if (at < 1 || at > all.size()) {
            Walk.end(request);
            table.ifAvailable(kept -> kept.putAway(person.id()));
            return "/";
        }
        Walk walk = new Walk(at, all);
        walk.begin(request);
        return walk.step().path();
    }
}
