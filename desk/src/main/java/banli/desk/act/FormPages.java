package banli.desk.act;

import banli.desk.act.sheet.Choice;
import banli.desk.act.sheet.FormPage;
import banli.desk.act.sheet.FormPage.Told;
import banli.desk.act.sheet.Part;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.ask.StepUp;
import banli.desk.correction.CorrectionChanges;
import banli.desk.deadline.Granted;
import banli.desk.problem.Problem;
import banli.language.act.Act;
import banli.language.act.KnownRule;
import banli.language.query.account.HeldOffice;
import banli.language.query.trail.Trail;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 表单的页面。 Makes the page of a form in the language of the request. */
@Component
class FormPages {
    private static final Set<String> DISCLOSING = Set.of(Act.DECIDE_DISCLOSURE.id(), Act.PUBLISH_REPLY.id());
    private static final Set<Office> LEADERS = Set.of(Office.CHIEF_LEADER, Office.DEPUTY_LEADER);
    private static final Set<String> CORRECTING = Set.of(Act.AGREE_CORRECTION.id(), Act.DECLINE_CORRECTION.id());
    private static final Set<String> EXTENDING = Set.of(Act.GRANT_EXTENSION.id(), Act.REFUSE_EXTENSION.id());
    private static final Map<String, String> FOCUS = Map.of("record-contact", "channel", "submit-reply", "text");

    private final MessageSource source;
    private final CaseSteps steps;
    private final Similar similar;
    private final StepUp stepUp;
    private final Buses buses;
    private final CorrectionChanges changes;

    FormPages(
            MessageSource source,
            CaseSteps steps,
            Similar similar,
            StepUp stepUp,
            Buses buses,
            CorrectionChanges changes) {
        this.changes = changes;
        this.buses = buses;
        this.source = source;
        this.steps = steps;
        this.similar = similar;
        this.stepUp = stepUp;
    }

    ModelAndView page(FormState filled, HttpStatus status, String notice, HttpServletRequest request) {
        return page(filled, status, null, null, notice, request);
    }

    ModelAndView refused(FormState filled, Problem problem, HttpServletRequest request) {
        return page(filled, Forms.status(problem), problem, null, null, request);
    }

    /** Shown because others have acted since: nothing is recorded until it is sent again. */
    ModelAndView movedOn(FormState filled, Trail since, HttpServletRequest request) {
        return page(filled, HttpStatus.CONFLICT, null, since, null, request);
    }

    private ModelAndView page(
            FormState filled,
            HttpStatusCode status,
            Problem problem,
            Trail since,
            String notice,
            HttpServletRequest request) {
        Words words = words(request);
        FormTarget place = filled.place();
        List<Part> parts = parts(filled, problem, words, request);
        String act = place.anew() == null ? place.act() : Fields.nameOf(place.anew());
        String title = words.say("act." + place.act());
        FormPage sheet = new FormPage(
                place.act(),
                place.anew() == null ? title : title + " · " + words.say("act." + act),
                words.maybe("act." + place.act() + ".lead"),
                place.address(),
                place.back(),
                filled.key(),
                filled.context().file() == null
                        ? -1
                        : filled.context().file().row().sequence(),
                filled.context().file() == null ? null : filled.context().file().row(),
                offices(filled, words),
                filled.office() == null ? "" : InOffice.value(filled.office()),
                filled.office() == null ? null : principal(filled, filled.office()),
                parts.stream().filter(part -> !Fields.isRare(act, part.path())).toList(),
                parts.stream().filter(part -> Fields.isRare(act, part.path())).toList(),
                problem,
                problem == null ? List.of() : told(filled, problem, parts, words),
                since,
                notice,
                place.anew() == null ? null : Fields.nameOf(place.anew()),
                request.getParameter("_similar") == null
                        ? null
                        : similar.to(
                                filled.typed().one("title"),
                                PageActs.meta(filled.context().person(), filled.office())),
                filled.typing());
        ModelAndView shown = new ModelAndView("form", Map.of("sheet", sheet), status);
        if (filled.context().file() != null) {
            shown.addObject("file", filled.context().file());
            boolean leads =
                    filled.office() != null && LEADERS.contains(filled.office().office());
            boolean deciding = leads || CORRECTING.contains(place.act());
            shown.addObject("deciding", deciding);
            Map<String, String> meta = PageActs.meta(filled.context().person(), filled.office());
            if (deciding) {
                Locale locale = RequestContextUtils.getLocale(request);
                shown.addObject("correctionChanges", changes.of(filled.context().file(), meta, locale));
            }
            if (EXTENDING.contains(place.act())) {
                shown.addObject("granted", new Granted(buses, meta).of(place.caseId()));
            }
            shown.addObject("otherwise", steps.otherwise(place, request.getQueryString(), meta, words(request)));
        }
        if (DISCLOSING.contains(place.act()) && filled.context().file() != null) {
            shown.addObject("letter", filled.context().file().toPublish());
            shown.addObject("personal", filled.context().file().personalDetails());
        }
        if (StepUp.isSolemn(place.type(), place.anew())) {
            shown.addObject("proofBy", stepUp.asked(request, filled.context().person()));
            shown.addObject("proofMinutes", Math.max(1, stepUp.lasts().toMinutes()));
        }
        return shown;
    }

    /** The words of forms in the language of the request. */
    Words words(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return new Words(source, locale.getLanguage());
    }

    private static List<Part> parts(FormState filled, Problem problem, Words words, HttpServletRequest request) {
        List<FieldError> wrong = problem == null ? List.of() : problem.fields();
        FormTarget place = filled.place();
        Set<String> fixed = place.fixed().keySet();
        String focus = problem == null ? FOCUS.get(place.act()) : null;
        return new PartsOfAct(filled.context(), words, filled.typed(), wrong, place.anew(), least(request))
                .of(place.type(), focus).stream()
                        .filter(part -> !fixed.contains(part.path()))
                        .toList();
    }

    /** {@code _more=items:6} asks for six rows at least. */
    private static Map<String, Integer> least(HttpServletRequest request) {
        String more = request.getParameter("_more");
        return more != null && more.matches("[\\w.]{1,60}:\\d{1,3}")
                ? Map.of(more.substring(0, more.indexOf(':')), Integer.valueOf(more.substring(more.indexOf(':') + 1)))
                : Map.of();
    }

    private List<Choice> offices(FormState filled, Words words) {
        List<Choice> offices = new ArrayList<>();
        for (HeldOffice held : filled.fitting()) {
            String unit = held.unitName() == null ? "" : " · " + held.unitName();
            String behalf = held.onBehalfOf() == null
                    ? words.say("form.asmyself")
                    : words.say("form.for", principal(filled, held));
            String office = held.office() == null ? "" : words.of(held.office());
            offices.add(new Choice(InOffice.value(held), behalf + " · " + office + unit));
        }
        return offices;
    }

    private static String principal(FormState filled, HeldOffice held) {
        return held.onBehalfOfName() == null ? name(filled, held.onBehalfOf()) : held.onBehalfOfName();
    }

    private static String name(FormState filled, String person) {
        return filled.context().directory().people().stream()
                .filter(known -> known.person().equals(person))
                .map(known -> known.name())
                .findFirst()
                .orElse(person);
    }

    private List<Told> told(FormState filled, Problem problem, List<Part> parts, Words words) {
        Set<String> shown = all(parts).map(Part::path).collect(Collectors.toSet());
        Stream<Told> fields = problem.fields().stream()
                .map(error -> new Told(
                        label(error.field(), parts) + words.of(error.message()),
                        null,
                        at(error.field(), shown),
                        List.of()));
        Stream<Told> rules = problem.rules().stream()
                .map(rule -> new Told(
                        words.of(rule.sentence()),
                        rule.missing() == null ? null : words.of(rule.missing()),
                        at(KnownRule.named(rule.rule()).map(KnownRule::field).orElse(null), shown),
                        steps.mending(filled.context().file(), rule, words.language())));
        List<Told> all = Stream.concat(rules, fields).toList();
        Text alone = problem.detail();
        return all.isEmpty() ? List.of(new Told(words.of(alone), null, null, List.of())) : all;
    }

    /** Where a path is shown, null when it is not. */
    private static String at(String path, Set<String> shown) {
        return path != null && shown.contains(path) ? Part.id(path) : null;
    }

    private static String label(String path, List<Part> parts) {
        return all(parts)
                .filter(part -> part.path().equals(path))
                .findFirst()
                .map(part -> part.label() + "：")
                .orElseGet(() -> within(path, parts));
    }

    /** A place within what a field holds, such as a value of a document. */
    private static String within(String path, List<Part> parts) {
        return all(parts)
                .filter(part -> path.startsWith(part.path() + ".") || path.startsWith(part.path() + "["))
                .findFirst()
                .map(part -> part.label() + " "
                        + path.substring(part.path().length()).replaceFirst("^\\.", "") + "：")
                .orElse("");
    }

    private static Stream<Part> all(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    /** The office in which a person would act here, for pages beside forms. */
    static HeldOffice usual(Person person) {
        return InOffice.chosen(person, null, InOffice.keepingTheBooks(person));
    }
}
