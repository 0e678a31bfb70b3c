package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.PasswordAgain;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.typed.AtPage;
import banli.desk.typed.KeptForms;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.command.Command;
import banli.language.query.account.HeldOffice;
import banli.language.query.trail.Trail;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    private final TypedForms typing;
    private final AllReasons reasons;
    private final PasswordAgain passwords;

    Forms(
            Buses buses,
            FormContexts contexts,
            FormPages sheets,
            ConcurrentChanges movedOn,
            TypedForms typing,
            AllReasons reasons,
            PasswordAgain passwords) {
        this.buses = buses;
        this.contexts = contexts;
        this.sheets = sheets;
        this.movedOn = movedOn;
        this.typing = typing;
        this.reasons = reasons;
        this.passwords = passwords;
    }

    /** The form as it is opened: filled with what the case knows, what the address says, and what was kept. */
    ModelAndView open(FormTarget place, HttpServletRequest request, Person person) {
        List<HeldOffice> fitting = contexts.fitting(place, person);
        HeldOffice office = InOffice.chosen(person, request.getParameter("_as"), fitting);
        Map<String, String> meta = PageActs.meta(person, office);
        FormContext context = contexts.of(place, person, meta);
        FormValues known = contexts.known(place, context, meta)
                .over(FormValues.of(request.getParameterMap()).without("password"));
        Typing before = typing.open(
                request, person, AtPage.withQuery(request), TypedForms.office(office), values(person.offices()));
        FormValues shown =
                before.isShown() ? FormValues.again(before.fields(), known).withoutEmptyRows(Fields::isFixed) : known;
        FormValues typed = choices(context, request).ids(place, shown);
        String key = before.key() == null ? newKey() : key(before.key());
        String notice = before.isShown() ? (before.ended() ? "form.kept" : "form.unsent") : null;
        FormState filled = new FormState(place, context, typed, key, fitting, office, before);
        return sheets.page(filled, HttpStatus.OK, notice, request);
    }

    private static List<String> values(List<HeldOffice> offices) {
        return offices.stream().map(TypedForms::office).toList();
    }

    /** The form as it was sent: recorded and led on (303), or shown again with everything typed. */
    ModelAndView sent(FormTarget place, HttpServletRequest request, Person person) {
        List<HeldOffice> fitting = contexts.fitting(place, person);
        HeldOffice office = InOffice.chosen(person, request.getParameter("_as"), fitting);
        Map<String, String> meta = PageActs.meta(person, office);
        FormContext context = contexts.of(place, person, meta);
        FormValues typed = FormValues.of(request.getParameterMap()).withoutEmptyRows(Fields::isFixed);
        place.fixed().forEach((path, value) -> typed.put(path, List.of(value)));
        NewCase.imply(place.act(), typed);
        Choices choices = choices(context, request);
        List<FieldError> nobody = choices.nobody(place, choices.ids(place, typed));
        String as = TypedForms.office(office);
        String key = key(request.getParameter("_key"));
        FormState filled = new FormState(place, context, typed, key, fitting, office, typing.sent(request, as));
        if (request.getParameter("_more") != null || request.getParameter("_similar") != null) {
            return sheets.page(filled, HttpStatus.OK, null, request);
        }
        if (request.getParameter("_proof") != null) {
            typing.keep(request, person, as, key);
            return ledOn("/login/office?back=" + URLEncoder.encode(KeptForms.backTo(request), StandardCharsets.UTF_8));
        }
        try {
            passwords.heard(request, person);
            return recorded(filled, nobody, request, meta);
        } catch (Problem problem) {
            FormState again = filled.with(typed, keyAfter(problem, key), typing.keep(request, person, as, key));
            return sheets.refused(again, reasons.of(problem, place, meta), request);
        }
    }

    private Choices choices(FormContext context, HttpServletRequest request) {
        return new Choices(context, sheets.words(request));
    }

    private ModelAndView recorded(
            FormState filled, List<FieldError> nobody, HttpServletRequest request, Map<String, String> meta) {
        FormTarget place = filled.place();
        // Who may not act is told that, and not which names are known.
        if (!nobody.isEmpty()) {
            contexts.mayActOrRefuse(place, filled.context().person());
        }
        Command act = act(filled, nobody, meta);
        if (place.caseId() != null && request.getParameter("_anyway") == null) {
            Trail since = movedOn.since(place.caseId(), seen(request, filled.context()), filled.key(), meta);
            if (since != null) {
                Typing left = typing.keep(
                        request, filled.context().person(), TypedForms.office(filled.office()), filled.key());
                return sheets.movedOn(filled.with(filled.typed(), filled.key(), left), since, request);
            }
        }
        Map<String, String> keyed = new LinkedHashMap<>(meta);
        keyed.put(Meta.KEY, filled.key());
        Recorded recorded = buses.act(act, keyed);
        typing.recorded(request, filled.context().person(), TypedForms.office(filled.office()));
        Done.told(request, recorded);
        return ledOn(place, recorded);
    }

    /** All that can't be read is told at once. */
    private Command act(FormState filled, List<FieldError> nobody, Map<String, String> meta) {
        try {
            Command act = act(filled, meta);
            if (nobody.isEmpty()) {
                return act;
            }
            throw Problem.fields(nobody);
        } catch (Problem unread) {
            throw nobody.isEmpty() || unread.fields().equals(nobody)
                    ? unread
                    : Problem.fields(Stream.concat(nobody.stream(), unread.fields().stream())
                            .toList());
        }
    }

    private Command act(FormState filled, Map<String, String> meta) {
        UnaryOperator<String> keyOfCase = word -> contexts.keyOfCase(word, meta);
        FormTarget place = filled.place();
        return new FormValuesReader(filled.context()::nameOfProposer, keyOfCase, place.anew())
                .read(
                        NewCase.fromDirectory(place.act(), filled.typed(), filled.context()),
                        place.type(),
                        place.caseId());
    }

    private static long seen(HttpServletRequest request, FormContext context) {
        String sent = request.getParameter("_seen");
        return sent != null && sent.matches("-?\\d{1,18}")
                ? Long.parseLong(sent)
                : context.file().row().sequence();
    }

    private static ModelAndView ledOn(FormTarget place, Recorded recorded) {
        boolean onCase = banli.language.command.CaseCommand.class.isAssignableFrom(place.type());
        String again = recorded.repeated() ? "&again=true" : "";
        String beside = place.back() + (place.back().contains("?") ? "&" : "?") + "done=" + place.act() + again;
        String to = onCase ? PageActs.ledTo(recorded) : beside;
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
