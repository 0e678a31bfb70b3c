package banli.command.policy;

import banli.language.calendar.CalendarYear;
import banli.language.calendar.WorkingCalendar;
import banli.language.event.PolicyEvent;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.PolicyAdopted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 规则簿。 All policies and calendars that a place adopted, in order. The calendar's version names the last one adopted
 * and how many there are, such as {@code state-council-2022#3}: so one version always means the same days.
 */
public final class PolicyBook {
    private final List<Adopted> policies = new ArrayList<>();
    private final Set<String> versions = new HashSet<>();
    private final Map<Integer, CalendarYear> years = new TreeMap<>();
    private WorkingCalendar calendar = WorkingCalendar.of("none", List.of());
    private int calendars;

    /** Reads one more fact. */
    public void read(PolicyEvent fact) {
        switch (fact) {
            case PolicyAdopted f -> {
                policies.add(new Adopted(f.from(), DocumentReader.policy(f.document())));
                versions.add(f.version());
            }
            case CalendarAdopted f -> {
                years.put(f.year(), DocumentReader.calendar(f.document()));
                versions.add(f.version());
                calendars++;
                calendar = WorkingCalendar.of(f.version() + "#" + calendars, years.values());
            }
        }
    }

    /**
     * The policy in force for a case handed on that day: the latest whose first day is not after it, or which names open
     * cases too and is in force today; empty when the place had none then.
     */
    public Optional<PolicyInForce> inForce(LocalDate handedOnOn, LocalDate today) {
        Adopted latest = null;
        for (Adopted one : policies) {
            boolean applies = !one.from.isAfter(handedOnOn) || one.document.openCasesToo() && !one.from.isAfter(today);
            if (applies && (latest == null || !one.from.isBefore(latest.from))) {
                latest = one;
            }
        }
        return Optional.ofNullable(latest).map(one -> new PolicyByDocument(one.document, calendar));
    }

    boolean hasPolicy() {
        return !policies.isEmpty();
    }

    boolean hasCalendar(int year) {
        return years.containsKey(year);
    }

    /** Whether no document has that version yet. */
    boolean isFree(String version) {
        return !versions.contains(version);
    }

    private record Adopted(LocalDate from, PolicyDocument document) {}
}
