package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.DirectoryView.AskedView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.trail.ReadTrail;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 管理页。 The directory with the links that change it, what waits for a second administrator, delegations, settings, and what administrators did last. */
@Controller
class AdminPage {
    private static final int LATEST = 12;

    private final Buses buses;
    private final Settings settings;

    AdminPage(Buses buses, Settings settings) {
        this.buses = buses;
        this.settings = settings;
    }

    @GetMapping("/admin")
    String admin(HttpServletRequest request, @AuthenticationPrincipal Person person, Model model) {
        MayAct.orRefuse(person, Office.ADMIN);
        Done.read(request, model);
        Map<String, String> meta = PageActs.meta(person, FormPages.usual(person));
        DirectoryView directory = buses.ask(new ReadDirectory(), meta);
        model.addAttribute("directory", directory);
        model.addAttribute("asked", asked(directory));
        model.addAttribute("codes", waiting(directory, AskedFor.LOGIN_CODE, AskedFor.LOGIN_CODE_OUT));
        model.addAttribute("removals", waiting(directory, AskedFor.FACTOR_REMOVAL));
        model.addAttribute("merges", waiting(directory, AskedFor.SECTION_MERGE));
        model.addAttribute("delegationsAsked", waiting(directory, AskedFor.DELEGATION));
        model.addAttribute(
                "historyAsked",
                waiting(directory, AskedFor.HISTORICAL_ENTRY).stream()
                        .findFirst()
                        .orElse(null));
        model.addAttribute("historyClosed", directory.history().stream().anyMatch(one -> one.closedOn() != null));
        model.addAttribute("units", units(directory));
        model.addAttribute("people", people(directory));
        model.addAttribute("settings", settings);
        model.addAttribute(
                "administration",
                buses.ask(new ReadTrail(null, Office.ADMIN.name(), null, null, null, 1, LATEST), meta));
        return "admin";
    }

    private static List<AskedView> waiting(DirectoryView directory, AskedFor... kinds) {
        return directory.asked().stream()
                .filter(one -> List.of(kinds).contains(one.kind()))
                .toList();
    }

    /** Names by id; a unit and a person may have the same one. */
    private static Map<String, String> units(DirectoryView directory) {
        Map<String, String> names = new HashMap<>();
        directory.units().forEach(unit -> names.put(unit.unit(), unit.name()));
        return names;
    }

    private static Map<String, String> people(DirectoryView directory) {
        Map<String, String> names = new HashMap<>();
        directory.people().forEach(person -> names.put(person.person(), person.name()));
        return names;
    }

    private static List<Asked> asked(DirectoryView directory) {
        return directory.people().stream()
                .flatMap(person -> person.offices().stream()
                        .filter(office -> !office.confirmed())
                        .map(office -> new Asked(person, office)))
                .toList();
    }

    /** 待确认的职务。 An office that one administrator asked for and another has still to confirm. */
    record Asked(PersonView person, OfficeView office) {}
}
