package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.Command;
import banli.language.query.account.HeldOffice;
import banli.language.query.trail.Trail;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 表单的往返。 Shows a form and takes it back: what was typed is never lost, and nothing is recorded twice. */
@Component
class Forms {
    private static final String KEY = "[!-~]{1,200}";

    private final Buses buses;
    private final FormContexts contexts;
    private final FormPages sheets;
    private final ConcurrentChanges movedOn;
    private final KeptForms kept;
    private final PasswordAgain passwords;

    Forms(
            Buses buses,
            FormContexts contexts,
            FormPages sheets,
            ConcurrentChanges movedOn,
            KeptForms kept,
            PasswordAgain passwords) {
        this.buses = buses;
        this.contexts = contexts;
        this.sheets = sheets;
        this.movedOn = movedOn;
        this.kept = kept;
        this.passwords = passwords;
    }

    /** The form as it is opened: filled with what the case knows, what the address says, and what was kept. */
    ModelAndView open(FormTarget place, HttpServletRequest request, Person person) {
        List<HeldOffice> fitting = contexts.fitting(place, person);
        HeldOffice office = InOffice.chosen(person, request.getParameter("_as"), fitting);
        Map<String, String> meta = PageActs.meta(person, office);
        FormContext context = contexts.of(place, person, meta);
        FormValues typed = contexts.known(place, context, meta)
                .over(FormValues.of(request.getParameterMap()).without("password"));
        FormState filled = new FormState(place, context, typed, newKey(), fitting, office);
        Optional<KeptForms.Kept> ended = kept.beforeTheEnd(request, person.id());
        Optional<KeptForms.Kept> before = ended.or(() -> kept.refusedBefore(place.address(), person.id()))
                .filter(form -> form.typed().one("sequence").equals(typed.one("sequence")));
        if (before.isEmpty() || request.getParameter("_fresh") != null) {
            return sheets.page(filled, HttpStatus.OK, null, request);
        }
        FormState again =
                filled.with(before.get().typed().copy(), key(before.get().key()));
        return sheets.page(again, HttpStatus.OK, ended.isPresent() ? "form.kept" : "form.unsent", request);
    }

    /** The form as it was sent: recorded and led on (303), or shown again with everything typed. */
    ModelAndView sent(FormTarget place, HttpServletRequest request, Person person) {
        List<HeldOffice> fitting = contexts.fitting(place, person);
        HeldOffice office = InOffice.chosen(person, request.getParameter("_as"), fitting);
        Map<String, String> meta = PageActs.meta(person, office);
        FormContext context = contexts.of(place, person, meta);
        FormValues typed = FormValues.of(request.getParameterMap()).withoutEmptyRows(Fields::isFixed);
        place.fixed().forEach((path, value) -> typed.put(path, List.of(value)));
        FormState filled = new FormState(place, context, typed, key(request.getParameter("_key")), fitting, office);
        if (request.getParameter("_more") != null || request.getParameter("_similar") != null) {
            return sheets.page(filled, HttpStatus.OK, null, request);
        }
        if (request.getParameter("_proof") != null) {
            kept.refused(place.address(), person.id(), filled.key(), typed);
            return ledOn("/login/office?back=" + URLEncoder.encode(KeptForms.backTo(request), StandardCharsets.UTF_8));
        }
        try {
            passwords.heard(request, person);
            return recorded(filled, request, meta);
        } catch (Problem problem) {
            kept.refused(place.address(), person.id(), filled.key(), typed);
            return sheets.refused(filled.with(typed, keyAfter(problem, filled.key())), problem, request);
        }
    }

    private ModelAndView recorded(FormState filled, HttpServletRequest request, Map<String, String> meta) {
        FormTarget place = filled.place();
        Command act = act(filled, meta);
        if (place.caseId() != null && request.getParameter("_anyway") == null) {
            Trail since = movedOn.since(place.caseId(), seen(request, filled.context()), filled.key(), meta);
            if (since != null) {
                return sheets.movedOn(filled, since, request);
            }
        }
        Map<String, String> keyed = new LinkedHashMap<>(meta);
        keyed.put(Meta.KEY, filled.key());
        Recorded recorded = buses.act(act, keyed);
        kept.recorded(request, place.address(), filled.context().person().id());
        Done.told(request, recorded);
        return ledOn(place, recorded);
    }

    private Command act(FormState filled, Map<String, String> meta) {
        UnaryOperator<String> keyOfCase = word -> contexts.keyOfCase(word, meta);
        FormTarget place = filled.place();
        return new FormValuesReader(filled.context()::nameOfProposer, keyOfCase, place.anew())
                .read(filled.typed(), place.type(), place.caseId());
    }

    private static long seen(HttpServletRequest request, FormContext context) {
        String sent = request.getParameter("_seen");
        return sent != null && sent.matches("-?\\d{1,18}")
                ? Long.parseLong(sent)
                : context.file().row().sequence();
    }

    private static ModelAndView ledOn(FormTarget place, Recorded recorded) {
        String again = recorded.repeated() ? "&again=true" : "";
        String to;
        if (banli.language.command.CaseCommand.class.isAssignableFrom(place.type())) {
            CaseId caseId = new CaseId(recorded.stream());
            long last = recorded.sequence() + Math.max(recorded.count(), 1) - 1;
            to = "/cases/" + caseId + "?at-least=" + caseId + ":" + last + "&done=" + recorded.sequence() + "&facts="
                    + recorded.count() + again;
        } else {
            to = place.back() + "?done=" + place.act() + again;
        }
        return ledOn(to);
    }

    private static ModelAndView ledOn(String to) {
        RedirectView view = new RedirectView(to);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static String newKey() {
        return "form-" + UUID.randomUUID();
    }

    private static String key(String sent) {
        return sent != null && sent.matches(KEY) ? sent : newKey();
    }

    /** A key that served another act serves no more; when the outcome is unknown the same key must be sent again. */
    private static String keyAfter(Problem problem, String key) {
        return problem.kind() == ProblemKind.CONFLICT ? newKey() : key;
    }

    /** The status that goes with a problem. */
    static HttpStatusCode status(Problem problem) {
        return HttpStatusCode.valueOf(problem.kind().status());
    }
}
