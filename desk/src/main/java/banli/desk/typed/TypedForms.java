package banli.desk.typed;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.typed.Drafts.Draft;
import banli.desk.typed.Drafts.Place;
import banli.desk.typed.Drafts.Written;
import banli.language.query.account.HeldOffice;
import banli.language.word.Meta;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** 填写的去留。 For every page with a form: what of it was typed before, kept when it is refused, and gone once it is recorded. */
@Component
public class TypedForms {
    private static final Logger LOG = LoggerFactory.getLogger(TypedForms.class);

    private final Drafts drafts;
    private final KeptForms kept;
    private final RefusedKeys keys = new RefusedKeys();

    TypedForms(Drafts drafts, KeptForms kept) {
        this.drafts = drafts;
        this.kept = kept;
    }

    /** How an office is written in drafts and sent by forms. */
    public static String office(HeldOffice held) {
        return held == null
                ? ""
                : held.office() + "|" + Objects.toString(held.unit(), "") + "|"
                        + Objects.toString(held.onBehalfOf(), "");
    }

    /** The same of metadata. */
    public static String office(Map<String, String> meta) {
        return meta.get(Meta.OFFICE) == null
                ? ""
                : meta.get(Meta.OFFICE) + "|" + meta.getOrDefault(Meta.ACTING_UNIT, "") + "|"
                        + meta.getOrDefault(Meta.ON_BEHALF_OF, "");
    }

    /** A page that is opened in an office, the only one that can be chosen there; {@code page} is its address with what matters of its query. */
    public Typing open(HttpServletRequest request, Person person, String page, String office) {
        return open(request, person, page, office, List.of(office));
    }

    /** A page that is opened in an office, one of several that can be chosen: the draft asked for, else the newest of that office. */
    public Typing open(
            HttpServletRequest request, Person person, String asked, String office, Collection<String> offices) {
        String page = AtPage.or(asked, request.getRequestURI());
        return ended(request, person, page, office).orElseGet(() -> {
            List<Draft> all = mine(person, request.getRequestURI()).stream()
                    .filter(draft -> draft.office().isEmpty() || offices.contains(draft.office()))
                    .toList();
            Draft shown = request.getParameter("_fresh") == null ? shown(all, page, office, request) : null;
            List<OtherDraft> others = all.stream()
                    .filter(draft -> draft != shown)
                    .map(OtherDraft::new)
                    .toList();
            Typing typing = Typing.nothing(page, office, "", "", others);
            return shown == null ? typing : typing.showing(shown, shown.fields(), keys.of(shown.id()), false);
        });
    }

    private static Draft shown(List<Draft> all, String page, String office, HttpServletRequest request) {
        String asked = request.getParameter("_draft");
        return all.stream()
                .filter(draft -> draft.page().equals(page))
                .filter(draft -> draft.office().isEmpty() || draft.office().equals(office))
                .filter(draft -> asked == null || draft.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** What was sent when the session had ended is a draft from now on; if it can't be kept, it is shown all the same. */
    private Optional<Typing> ended(HttpServletRequest request, Person person, String page, String office) {
        return kept.beforeTheEnd(request, page, person.id()).map(form -> {
            Typing sent =
                    Typing.nothing(page, office, form.by().draft(), form.by().stamp(), List.of());
            return stored(person, sent, form.by(), form.key(), form.typed())
                    .map(draft -> {
                        kept.recorded(request);
                        return sent.showing(draft, form.typed(), form.key(), true);
                    })
                    .orElseGet(() -> new Typing(page, office, "", "", null, form.typed(), form.key(), true, List.of()));
        });
    }

    /** What a form says that was sent: it shows what was sent, whatever its draft holds. */
    public Typing sent(HttpServletRequest request, String office) {
        Written by = AtPage.written(request);
        return Typing.nothing(AtPage.of(request, request.getRequestURI()), office, by.draft(), by.stamp(), List.of());
    }

    /** Keeps what was sent, so that it is still there when the person comes back from what was in the way. */
    public Typing keep(HttpServletRequest request, Person person, String office, String key) {
        return keep(request, person, office, key, Map.of());
    }

    /** The same where the page puts other values into some fields than were sent, null for none. */
    public Typing keep(
            HttpServletRequest request, Person person, String office, String key, Map<String, String> instead) {
        Typing sent = sent(request, office);
        Map<String, List<String>> fields = TypedFields.of(request);
        instead.forEach((name, value) -> fields.compute(name, (_, _) -> value == null ? null : List.of(value)));
        return stored(person, sent, AtPage.written(request), key, fields)
                .map(draft -> sent.showing(draft, null, key, false))
                .orElse(sent);
    }

    /** Forgets what was typed in the form that is recorded by now. */
    public Typing recorded(HttpServletRequest request, Person person, String office) {
        Typing sent = sent(request, office);
        kept.recorded(request);
        quietly(() -> {
            drafts.forget(person.id(), sent.id());
            drafts.forget(
                    new Place(person.id(), sent.page(), office),
                    AtPage.written(request).tab());
            return null;
        });
        return Typing.nothing(sent.page(), office, "", "", List.of());
    }

    private Optional<Draft> stored(
            Person person, Typing sent, Written by, String key, Map<String, List<String>> fields) {
        if (TypedFields.areTooLong(fields)) {
            return Optional.empty();
        }
        Optional<Draft> draft =
                quietly(() -> drafts.keep(new Place(person.id(), sent.page(), sent.office()), by, fields)
                        .draft());
        draft.ifPresent(one -> keys.put(one.id(), key));
        return draft;
    }

    /** All of a person, in the offices that they hold. */
    List<OtherDraft> all(String person, List<String> offices) {
        return quietly(() -> drafts.of(person)).orElse(List.of()).stream()
                .filter(draft -> draft.office().isEmpty() || offices.contains(draft.office()))
                .map(OtherDraft::new)
                .toList();
    }

    private List<Draft> mine(Person person, String page) {
        return quietly(() -> drafts.at(person.id(), page)).orElse(List.of());
    }

    /** A form must not fail because what was typed can't be kept or found. */
    private static <A> Optional<A> quietly(Supplier<A> store) {
        try {
            return Optional.ofNullable(store.get());
        } catch (Problem full) {
            return Optional.empty();
        } catch (DataAccessException away) {
            LOG.warn("drafts are out of reach: {}", away.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
