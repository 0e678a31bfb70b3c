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
 * 规则簿。 All policies and calendars that a place adopted. The calendar's version names the last one adopted and how many
 * there are, such as {@code state-council-2022#3}: so one version always means the same days.
 */
public final class PolicyBook {
    /** 尚无。 Nothing adopted yet. */
    public static final PolicyBook EMPTY =
            new PolicyBook(List.of(), Map.of(), Set.of(), 0, WorkingCalendar.of("none", List.of()));

    private final List<Adopted> policies;
    private final Map<Integer, CalendarYear> years;
    private final Set<String> versions;
    private final int calendars;
    private final WorkingCalendar calendar;

    private PolicyBook(
            List<Adopted> policies,
            Map<Integer, CalendarYear> years,
            Set<String> versions,
            int calendars,
            WorkingCalendar calendar) {
        this.policies = policies;
        this.years = years;
        this.versions = versions;
        this.calendars = calendars;
        this.calendar = calendar;
    }

    /** 读入一件事实。 With one more fact. */
    public PolicyBook with(PolicyEvent fact) {
        return switch (fact) {
            case PolicyAdopted f -> {
                List<Adopted> all = new ArrayList<>(policies);
                all.add(new Adopted(f.from(), DocumentReader.policy(f.document())));
                yield new PolicyBook(all, years, used(f.version()), calendars, calendar);
            }
            case CalendarAdopted f -> {
                Map<Integer, CalendarYear> all = new TreeMap<>(years);
                all.put(f.year(), DocumentReader.calendar(f.document()));
                String version = f.version() + "#" + (calendars + 1);
                WorkingCalendar now = WorkingCalendar.of(version, all.values());
                yield new PolicyBook(policies, all, used(f.version()), calendars + 1, now);
            }
        };
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

    private Set<String> used(String version) {
        Set<String> all = new HashSet<>(versions);
        all.add(version);
        return all;
    }

    private record Adopted(LocalDate from, PolicyDocument document) {}
}
