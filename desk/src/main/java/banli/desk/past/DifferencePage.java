package banli.desk.past;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.DifferenceOfDays.Kind;
import banli.language.query.board.LedgerSpan;
import banli.language.query.board.ReadSpan;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 两日对比页。 What entered, left, turned or was counted otherwise between two days; the last week unless days are given. */
@Controller
class DifferencePage {
    /** A kind with more rows than these is listed when it is asked for: of a large ledger all would be megabytes. */
    private static final int UNASKED = 60;

    private final Buses buses;

    DifferencePage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/difference")
    String difference(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        LedgerSpan span = buses.ask(new ReadSpan(), Map.of());
        Filters filters = new Filters(request);
        Kind list = filters.constant("list", Kind.class);
        TwoDays days = TwoDays.of(filters, span);
        model.addAttribute("span", span);
        model.addAttribute("two", days);
        model.addAttribute("presets", presets(span));
        if (days != null) {
            DifferenceOfDays answer = buses.ask(days.question(), Capacity.reading(caller, request));
            model.addAttribute("answer", answer);
            Map<Kind, List<Changed>> kinds = kinds(answer);
            model.addAttribute("kinds", kinds);
            model.addAttribute("list", list);
            model.addAttribute("longer", longer(kinds, filters));
        }
        return "difference";
    }

    /** The changes by kind, in the order they are told; the kinds that have any. */
    private static Map<Kind, List<Changed>> kinds(DifferenceOfDays answer) {
        Map<Kind, List<Changed>> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Changed> changed = Changed.all(answer).stream()
                    .filter(row -> row.change().kind() == kind)
                    .toList();
            if (!changed.isEmpty()) {
                kinds.put(kind, changed);
            }
        }
        return kinds;
    }

    /** The kinds that are listed only when they are asked for; none for a file. */
    private static Set<Kind> longer(Map<Kind, List<Changed>> kinds, Filters filters) {
        Set<Kind> longer = EnumSet.noneOf(Kind.class);
        if (!filters.whole()) {
            longer.addAll(kinds.keySet());
            longer.removeIf(kind -> kinds.get(kind).size() <= UNASKED);
        }
        return longer;
    }

    /** Days to begin with: a week, a month and a year back, as far as the ledger goes. */
    private static Map<String, LocalDate> presets(LedgerSpan span) {
        Map<String, LocalDate> presets = new LinkedHashMap<>();
        presets.put("difference.week", span.today().minusWeeks(1));
        presets.put("difference.month", span.today().minusMonths(1));
        presets.put("difference.year", span.today().minusYears(1));
        presets.values()
                .removeIf(day -> span.from(span.clockOf(day)) == null || day.isBefore(span.from(span.clockOf(day))));
        return presets;
    }
}
