package banli.desk.frame;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.problem.Instead;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.LedgerRule;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.Meta;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** 最近能答的。 What can be answered instead, where an address asks of a moment that the ledger, or a case, tells nothing of. */
@Component
class Nearest {
    private static final Pattern CASE = Pattern.compile("(?:/api)?/cases/([^/]+)(?:/.*)?");
    private static final Pattern YEAR = Pattern.compile("((?:/api)?/year/)(\\d{4})(?:/days)?");
    private static final List<String> DAYS = List.of(Past.MOMENT, "from", "to");
    private static final String BOTH = "on";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Buses buses;

    Nearest(Buses buses) {
        this.buses = buses;
    }

    /** Addresses in the place of that of the request, the nearest first; empty where nothing is nearer. */
    List<Instead> of(Problem problem, HttpServletRequest request) {
        if (problem.kind() != ProblemKind.UNKNOWN || !request.getMethod().equals("GET")) {
            return List.of();
        }
        try {
            CurrentUrl here = new CurrentUrl(request);
            boolean outside = YEAR.matcher(here.path()).matches()
                    || problem.rules().stream().anyMatch(rule -> rule.rule().equals(LedgerRule.AS_OF_IN_LEDGER.id()));
            return outside ? within(here, buses.ask(new ReadSpan(), Map.of())) : ofCase(here, request);
        } catch (RuntimeException away) {
            return List.of();
        }
    }

    private static List<Instead> within(CurrentUrl here, LedgerSpan span) {
        List<Instead> found = new ArrayList<>();
        year(here, span, found);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        DAYS.forEach(name -> day(here.is(name)).ifPresent(day -> days.put(name, day)));
        LocalDate earliest = days.values().stream().min(LocalDate::compareTo).orElse(null);
        if (earliest != null) {
            Clock clock = here.is(Past.CLOCK).isEmpty() ? span.clockOf(earliest) : named(here.is(Past.CLOCK));
            Clock other = clock == Clock.RECORDED ? Clock.HAPPENED : Clock.RECORDED;
            if (days.equals(clamped(days, span.from(other), span.today()))) {
                found.add(new Instead(
                        here.with(Map.of(Past.CLOCK, other.name().toLowerCase(Locale.ROOT))),
                        other == Clock.HAPPENED
                                ? new Text("同一天，改看当时发生了什么（按发生时间）", "The same day, by when things happened")
                                : new Text("同一天，改看当时知道什么（按记录时间）", "The same day, by when they were recorded")));
            }
            moved(here, days, clock, span).ifPresent(found::add);
        }
        day(here.is(BOTH))
                .filter(day -> span.recordedFrom() != null)
                .map(day -> clamped(day, span.recordedFrom(), span.today()))
                .ifPresent(day -> found.add(new Instead(
                        here.with(Map.of(BOTH, day.toString())), onThe(day, day.equals(span.recordedFrom()), span))));
        if (!here.is(Past.MOMENT).isEmpty()) {
            found.add(now(here));
        }
        return found;
    }

    /** A year played: the same by the other clock, or the nearest that there is. */
    private static void year(CurrentUrl here, LedgerSpan span, List<Instead> found) {
        Matcher path = YEAR.matcher(here.path());
        if (!path.matches() || span.happenedFrom() == null) {
            return;
        }
        int asked = Integer.parseInt(path.group(2));
        int nearest =
                Math.clamp(asked, span.happenedFrom().getYear(), span.today().getYear());
        found.add(new Instead(
                path.group(1) + nearest + "?clock=happened",
                new Text(nearest + " 年，按发生时间", nearest + ", by when things happened")));
    }

    /** The same question, of days that the clock tells of. */
    private static Optional<Instead> moved(CurrentUrl here, Map<String, LocalDate> days, Clock clock, LedgerSpan span) {
        Map<String, LocalDate> clamped = clamped(days, span.from(clock), span.today());
        if (clamped == null || clamped.equals(days)) {
            return Optional.empty();
        }
        Map<String, String> changed = new LinkedHashMap<>();
        clamped.forEach((name, day) -> changed.put(name, day.toString()));
        changed.put(Past.CLOCK, clock.name().toLowerCase(Locale.ROOT));
        LocalDate first = clamped.values().iterator().next();
        return Optional.of(new Instead(here.with(changed), onThe(first, first.equals(span.from(clock)), span)));
    }

    private static Text onThe(LocalDate day, boolean first, LedgerSpan span) {
        return day.equals(span.today()) && !first
                ? new Text("到今天（" + day + "）为止", "Up to today, " + day)
                : new Text("账本有所记的第一天，" + day, "The first day that the ledger tells of, " + day);
    }

    private static Map<String, LocalDate> clamped(Map<String, LocalDate> days, LocalDate first, LocalDate last) {
        if (first == null) {
            return null;
        }
        Map<String, LocalDate> clamped = new LinkedHashMap<>();
        days.forEach((name, day) -> clamped.put(name, clamped(day, first, last)));
        return clamped;
    }

    private static LocalDate clamped(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** A case that was not there then, for whoever may read it now. */
    private List<Instead> ofCase(CurrentUrl here, HttpServletRequest request) {
        Matcher path = CASE.matcher(here.path());
        if (here.is(Past.MOMENT).isEmpty()
                || !path.matches()
                || !(request.getUserPrincipal() instanceof Authentication login)
                || !(login.getPrincipal() instanceof Person person)) {
            return List.of();
        }
        Map<String, String> now = new LinkedHashMap<>(Capacity.reading(person, request));
        now.remove(Meta.AS_OF);
        CaseFile file = buses.ask(new ReadCaseFile(CaseKey.of(path.group(1))), now);
        LocalDate received = file.row().receivedOn();
        List<Instead> found = new ArrayList<>();
        if (received != null) {
            found.add(new Instead(
                    here.with(Map.of(Past.MOMENT, received.toString(), Past.CLOCK, "happened")),
                    new Text(
                            "收到本案那天，" + received + "（按发生时间）",
                            "The day the case was received, " + received + ", by when things happened")));
        }
        found.add(now(here));
        return found;
    }

    private static Instead now(CurrentUrl here) {
        return new Instead(here.without(Past.MOMENT, Past.CLOCK), new Text("现在的样子", "As it is now"));
    }

    private static Clock named(String clock) {
        return clock.equalsIgnoreCase(Clock.HAPPENED.name()) ? Clock.HAPPENED : Clock.RECORDED;
    }

    private static Optional<LocalDate> day(String moment) {
        return AsOf.read(moment.replace(' ', '+'), Clock.RECORDED)
                .map(asked -> asked.instant() == null
                        ? asked.day()
                        : asked.instant().atZone(ZONE).toLocalDate());
    }
}
