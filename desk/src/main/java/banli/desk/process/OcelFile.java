package banli.desk.process;

import banli.language.query.register.CaseRow;
import banli.language.query.trail.StoredFact;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** OCEL 2.0（JSON）。 The object-centric event log: events first, as the cases come, then the objects that occurred in them. */
final class OcelFile {
    /** What every event says besides; {@code fact}, {@code eventId} and {@code payloadSha256} find it in the ledger and its proof. */
    private static final Map<String, String> OF_EVENTS = ordered(
            "fact", "integer",
            "sequence", "integer",
            "recordedAt", "time",
            "eventId", "string",
            "payloadSha256", "string",
            "madeUp", "boolean");

    private static final Map<String, String> OF_CASES = ordered(
            "number", "string",
            "kind", "string",
            "role", "string",
            "subject", "string",
            "registerYear", "integer",
            "stage", "string");

    /** An object's value has a time in OCEL; what always held has this one. */
    private static final String ALWAYS = Instant.EPOCH.toString();

    private final JsonGenerator json;
    private final Called called;
    private final boolean recorded;
    private final List<Kept> cases = new ArrayList<>();

    private OcelFile(OutputStream out, Called called, boolean recorded) {
        this.json = WireMapper.mapper().createGenerator(out);
        this.called = called;
        this.recorded = recorded;
    }

    /** Writes the selection; {@code recorded} for the times at which facts were recorded. */
    static void write(Selection selection, Called called, boolean recorded, OutputStream out) throws IOException {
        OcelFile file = new OcelFile(out, called, recorded);
        file.json.writeStartObject();
        file.types("eventTypes", new TreeSet<>(WireNames.allFacts().keySet()), OF_EVENTS);
        file.objectTypes();
        file.json.writeArrayPropertyStart("events");
        selection.each(file::events);
        file.json.writeEndArray();
        file.json.writeArrayPropertyStart("objects");
        file.cases.forEach(file::object);
        called.things().forEach(file::object);
        file.json.writeEndArray();
        file.json.writeEndObject();
        file.json.flush();
    }

    private void types(String name, Set<String> types, Map<String, String> attributes) {
        json.writeArrayPropertyStart(name);
        types.forEach(type -> type(type, attributes));
        json.writeEndArray();
    }

    private void objectTypes() {
        json.writeArrayPropertyStart("objectTypes");
        type(Thing.CASE, OF_CASES);
        Map<String, String> named = called.names() ? Map.of("name", "string") : Map.of();
        type(Thing.PERSON, named);
        type(Thing.PROPOSER, named);
        type(Thing.SECTION, Map.of());
        type(Thing.MEETING, Map.of());
        json.writeEndArray();
    }

    private void type(String name, Map<String, String> attributes) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeArrayPropertyStart("attributes");
        attributes.forEach((attribute, type) -> {
            json.writeStartObject();
            json.writeStringProperty("name", attribute);
            json.writeStringProperty("type", type);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void events(CaseRow row, List<Step> steps) {
        Set<Related> of = new HashSet<>();
        for (Step step : steps) {
            StoredFact fact = step.fact();
            json.writeStartObject();
            json.writeStringProperty("id", "fact:" + fact.position());
            json.writeStringProperty("type", fact.type());
            json.writeStringProperty("time", step.time(recorded));
            json.writeArrayPropertyStart("attributes");
            attribute("fact", fact.position());
            attribute("sequence", fact.sequence());
            attribute("recordedAt", Step.shown(fact.recordedAt()));
            attribute("eventId", fact.eventId());
            attribute("payloadSha256", fact.sha256());
            attribute("madeUp", fact.meta().containsKey("madeUp"));
            json.writeEndArray();
            List<Related> related = new ArrayList<>();
            for (Step.Link link : step.links()) {
                Related one = new Related(called.of(link.thing()), link.qualifier());
                if (!related.contains(one)) {
                    related.add(one);
                }
                if (link.qualifier().equals("lead proposer") || link.qualifier().equals("co-signer")) {
                    of.add(one);
                }
            }
            related(related);
            json.writeEndObject();
        }
        if (row.section() != null) {
            of.add(new Related(called.of(new Thing(Thing.SECTION, row.section(), null)), "handled by"));
        }
        cases.add(new Kept(
                row.caseId().value(),
                row.number(),
                row.kind().name(),
                row.role() == null ? null : row.role().name(),
                row.subject(),
                row.registerYear(),
                row.stage() == null ? null : row.stage().name(),
                List.copyOf(of)));
    }

    private void object(Kept one) {
        json.writeStartObject();
        json.writeStringProperty("id", Thing.CASE + ":" + one.id());
        json.writeStringProperty("type", Thing.CASE);
        json.writeArrayPropertyStart("attributes");
        lasting("number", one.number());
        lasting("kind", one.kind());
        lasting("role", one.role());
        lasting("subject", one.subject());
        lasting("registerYear", one.year());
        lasting("stage", one.stage());
        json.writeEndArray();
        related(one.related());
        json.writeEndObject();
    }

    private void object(String id, Thing thing) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", thing.type());
        json.writeArrayPropertyStart("attributes");
        if (called.names() && thing.isAPerson()) {
            lasting("name", thing.name());
        }
        json.writeEndArray();
        related(List.of());
        json.writeEndObject();
    }

    private void related(List<Related> things) {
        json.writeArrayPropertyStart("relationships");
        things.forEach(thing -> {
            json.writeStartObject();
            json.writeStringProperty("objectId", thing.id());
            json.writeStringProperty("qualifier", thing.qualifier());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void lasting(String name, Object value) {
        if (value != null) {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeStringProperty("time", ALWAYS);
            json.writeStringProperty("value", value.toString());
            json.writeEndObject();
        }
    }

    /** The published schema wants text, whatever type is declared. */
    private void attribute(String name, Object value) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("value", value.toString());
        json.writeEndObject();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at], pairs[at + 1]);
        }
        return map;
    }

    /** 所关联的。 What an event or a case is related to, and as what. */
    private record Related(String id, String qualifier) {}

    /** 留下的案件。 What is kept of a case until the objects are written. */
    private record Kept(
            String id,
            String number,
            String kind,
            String role,
            String subject,
            int year,
            String stage,
            List<Related> related) {}
}
