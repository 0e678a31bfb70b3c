package banli.desk.process;

import banli.language.query.register.CaseRow;
import banli.language.query.trail.StoredFact;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XES（IEEE 1849）。 The log with a trace a case, written as the cases come. */
final class XesFile {
    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final Pattern UNFIT =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final Called called;
    private final boolean recorded;

    private XesFile(XMLStreamWriter xml, Called called, boolean recorded) {
        this.xml = xml;
        this.called = called;
        this.recorded = recorded;
    }

    /** Writes the selection; {@code recorded} for the times at which facts were recorded. */
    static void write(Selection selection, Called called, boolean recorded, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            XesFile file = new XesFile(xml, called, recorded);
            file.begin();
            selection.each(file::trace);
            file.end();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", "2.0");
        xml.writeAttribute("xes.features", "");
        extension("Concept", "concept");
        extension("Time", "time");
        extension("Organizational", "org");
        line();
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "trace");
        attribute("string", "concept:name", "");
        end();
        line();
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "event");
        attribute("string", "concept:name", "");
        attribute("date", "time:timestamp", Instant.EPOCH.toString());
        attribute("int", "fact", "0");
        end();
        line();
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Activity");
        xml.writeAttribute("keys", "concept:name");
    }

    private void extension(String name, String prefix) throws XMLStreamException {
        line();
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", NAMESPACE + prefix + ".xesext");
    }

    private void trace(CaseRow row, List<Step> steps) throws IOException {
        try {
            line();
            xml.writeStartElement("trace");
            attribute("string", "concept:name", row.caseId().value());
            attribute("string", "number", row.number());
            attribute("string", "kind", row.kind().name());
            attribute("string", "role", row.role() == null ? null : row.role().name());
            attribute("string", "subject", row.subject());
            attribute("int", "registerYear", Integer.toString(row.registerYear()));
            for (Step step : steps) {
                event(step);
            }
            end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void event(Step step) throws XMLStreamException {
        StoredFact fact = step.fact();
        line();
        xml.writeStartElement("event");
        attribute("string", "concept:name", fact.type());
        attribute("date", "time:timestamp", step.time(recorded));
        for (Step.Link link : step.links()) {
            if (link.qualifier().equals(String.valueOf(step.by().office()))) {
                String id = called.of(link.thing());
                boolean named = called.names() && link.thing().name() != null;
                attribute("string", "org:resource", named ? link.thing().name() : id);
                attribute("string", "org:role", link.qualifier());
            }
        }
        attribute("string", "org:group", step.by().unit());
        attribute("int", "fact", Long.toString(fact.position()));
        attribute("date", "recordedAt", Step.shown(fact.recordedAt()));
        attribute("string", "eventId", fact.eventId());
        attribute("string", "payloadSha256", fact.sha256());
        attribute("boolean", "madeUp", Boolean.toString(fact.meta().containsKey("madeUp")));
        end();
    }

    /** Some readers take a file line by line and see one element in each. */
    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void end() throws XMLStreamException {
        line();
        xml.writeEndElement();
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        if (value != null) {
            line();
            xml.writeEmptyElement(type);
            xml.writeAttribute("key", key);
            xml.writeAttribute("value", UNFIT.matcher(value).replaceAll("\uFFFD"));
        }
    }
}
