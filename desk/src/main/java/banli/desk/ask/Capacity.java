package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.language.query.account.HeldOffice;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * 以何职务。 In which office the caller reads or acts: from the headers {@code Banli-Office}, {@code Banli-Unit} and
 * {@code Banli-On-Behalf-Of}, or the one office that fits. Whether they hold it is proved where the act is decided.
 */
public final class Capacity {
    private static final Text ONLY_HISTORICAL = new Text(
            "只有补录（Banli-Entry: HISTORICAL）才写登记簿所载的办理人和出处。",
            "Only a historical entry (Banli-Entry: HISTORICAL) names whom a register tells, and its source.");
    private static final Text NOT_TOLD =
            new Text("补录只记业务职务的办理。", "A historical entry tells what business offices did, and nothing else.");
    private static final Text MISSING = new Text("补录须填写此项。", "A historical entry needs this.");

    private final Person caller;
    private final Headers headers;
    private final List<FieldError> wrong = new ArrayList<>();

    private Capacity(Person caller, HttpServletRequest request) {
        this.caller = caller;
        this.headers = new Headers(request, wrong);
    }

    /** Metadata of a question: the office named, else the first one held; and as of when it is asked. */
    public static Map<String, String> reading(Person caller, HttpServletRequest request) {
        Capacity capacity = new Capacity(caller, request);
        Office named = capacity.headers.office();
        HeldOffice held = capacity.held(named).stream().findFirst().orElse(null);
        Map<String, String> meta = capacity.meta(caller.id(), named, held);
        Past.asked(request).ifPresent(asOf -> meta.put(Meta.AS_OF, asOf.toString()));
        return capacity.right(meta);
    }

    /** Metadata of an act; {@code fits} tells which of several offices held may do it. */
    public static Map<String, String> acting(Person caller, HttpServletRequest request, Predicate<HeldOffice> fits) {
        Capacity capacity = new Capacity(caller, request);
        String key = capacity.headers.key();
        Map<String, String> meta = capacity.headers.historical() ? capacity.historical() : capacity.inPerson(fits);
        put(meta, Meta.KEY, key);
        put(meta, Meta.MADE_UP, capacity.headers.text("Banli-Made-Up"));
        return capacity.right(meta);
    }

    private Map<String, String> right(Map<String, String> meta) {
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
        return meta;
    }

    /** Who acts is who is logged in: another is named by a historical entry alone. */
    private Map<String, String> inPerson(Predicate<HeldOffice> fits) {
        if (headers.any("Banli-Actor", "Banli-Entry-Source")) {
            headers.refuse("Banli-Entry", ONLY_HISTORICAL);
        }
        return ownOffice(fits);
    }

    private Map<String, String> historical() {
        String person = required("Banli-Actor");
        String source = required("Banli-Entry-Source");
        Office office = headers.office();
        if (office == null) {
            required("Banli-Office");
        } else if (office == Office.ADMIN || office == Office.AUDITOR) {
            headers.refuse("Banli-Office", NOT_TOLD);
        }
        Map<String, String> meta = meta(person, office, null);
        put(meta, Meta.ENTRY, Meta.HISTORICAL);
        put(meta, Meta.ENTRY_SOURCE, source);
        put(meta, Meta.ENTERED_BY, caller.id());
        return meta;
    }

    private Map<String, String> ownOffice(Predicate<HeldOffice> fits) {
        Office named = headers.office();
        List<HeldOffice> open = held(named);
        List<HeldOffice> fitting =
                open.size() < 2 ? open : open.stream().filter(fits).toList();
        if (fitting.size() != 1 && named == null && wrong.isEmpty()) {
            wrong.add(new FieldError("Banli-Office", open.isEmpty() ? noOffice() : whichOffice()));
        }
        return meta(caller.id(), named, fitting.size() == 1 ? fitting.getFirst() : null);
    }

    private List<HeldOffice> held(Office named) {
        String unit = headers.text("Banli-Unit");
        String behalf = headers.text("Banli-On-Behalf-Of");
        return caller.offices().stream()
                .filter(held -> named == null || held.office() == named)
                .filter(held -> unit == null || unit.equals(held.unit()))
                .filter(held -> behalf == null || behalf.equals(held.onBehalfOf()))
                .toList();
    }

    private Map<String, String> meta(String person, Office named, HeldOffice held) {
        Map<String, String> meta = new LinkedHashMap<>();
        put(meta, Meta.ACTOR, person);
        Office office = named == null && held != null ? held.office() : named;
        put(meta, Meta.OFFICE, office == null ? null : office.name());
        String unit = headers.text("Banli-Unit");
        put(meta, Meta.ACTING_UNIT, unit == null && held != null ? held.unit() : unit);
        String behalf = headers.text("Banli-On-Behalf-Of");
        put(meta, Meta.ON_BEHALF_OF, behalf == null && held != null ? held.onBehalfOf() : behalf);
        return meta;
    }

    private String required(String header) {
        String value = headers.text(header);
        if (value == null) {
            wrong.add(new FieldError(header, MISSING));
        }
        return value;
    }

    private static Text noOffice() {
        return new Text("您目前没有可用的职务，请联系管理员。", "You hold no office now; ask an administrator.");
    }

    private static Text whichOffice() {
        return new Text(
                "您任多个职务，请用 Banli-Office（必要时加 Banli-Unit）写明以哪个职务办理。",
                "You hold several offices: say in Banli-Office (and Banli-Unit, if need be) in which you act.");
    }

    private static void put(Map<String, String> meta, String name, String value) {
        if (value != null) {
            meta.put(name, value);
        }
    }
}
