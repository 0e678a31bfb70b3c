package banli.desk.exchange.read;

import banli.desk.exchange.DataXml;
import banli.wire.WireMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** XML 数据。 Data as XML: held against the published schema, then read into what the same data are as JSON. */
final class DataFromXml {
    private static final int MOST_DEPTH = 20;

    private final Schema xsd;
    private final JsonNode json;

    /** {@code json} is the schema of the same data as JSON: it tells lists and numbers from words. */
    DataFromXml(JsonNode json) {
        this.json = json;
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            this.xsd = factory.newSchema(DataFromXml.class.getResource("/static/schemas/case-package-1.xsd"));
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonNode read(byte[] xml) {
        bounded(xml);
        try {
            valid(xml);
            return built(xml);
        } catch (SAXParseException wrong) {
            throw BadPackage.badXml(wrong.getLineNumber(), wrong.getColumnNumber());
        } catch (SAXException | IOException unreadable) {
            throw BadPackage.badXml(1, 1);
        }
    }

    /** 同一写法。 Data as they would be read from XML, however they are written: two that say the same are equal. */
    JsonNode alike(JsonNode data) {
        try {
            return built(DataXml.of(data));
        } catch (SAXException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode built(byte[] xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(xml));
            return object(document.getDocumentElement(), json);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No DOCTYPE, not too deep, of this name and namespace: seen before anything is built of it. */
    private static void bounded(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = null;
        try {
            reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw BadPackage.doctype();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    named(reader, depth++);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException | IllegalArgumentException wrong) {
            int line = reader == null ? 1 : reader.getLocation().getLineNumber();
            throw BadPackage.badXml(
                    line, reader == null ? 1 : reader.getLocation().getColumnNumber());
        }
    }

    private static void named(XMLStreamReader at, int depth) {
        if (depth == 0 && !DataXml.NAMESPACE.equals(at.getNamespaceURI())) {
            throw BadPackage.otherFormat(String.valueOf(at.getNamespaceURI()));
        } else if (depth > MOST_DEPTH) {
            throw BadPackage.badXml(
                    at.getLocation().getLineNumber(), at.getLocation().getColumnNumber());
        }
    }

    private void valid(byte[] xml) throws SAXException, IOException {
        Validator validator = xsd.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static JsonNode value(Element at, JsonNode schema) {
        return switch (schema.path("type").asString("string")) {
            case "object" -> object(at, schema);
            case "array" -> {
                ArrayNode all = WireMapper.mapper().createArrayNode();
                for (Element one : children(at).keySet()) {
                    all.add(value(one, schema.path("items")));
                }
                yield all;
            }
            case "integer" ->
                WireMapper.mapper()
                        .getNodeFactory()
                        .numberNode(Long.parseLong(at.getTextContent().strip()));
            case "boolean" -> {
                String said = at.getTextContent().strip();
                yield WireMapper.mapper().getNodeFactory().booleanNode(said.equals("true") || said.equals("1"));
            }
            default -> WireMapper.mapper().getNodeFactory().stringNode(at.getTextContent());
        };
    }

    private static ObjectNode object(Element at, JsonNode schema) {
        ObjectNode object = WireMapper.mapper().createObjectNode();
        children(at)
                .forEach((one, name) ->
                        object.set(name, value(one, schema.path("properties").path(name))));
        return object;
    }

    /** The elements in order, with their names. */
    private static Map<Element, String> children(Element at) {
        Map<Element, String> all = new LinkedHashMap<>();
        for (Node one = at.getFirstChild(); one != null; one = one.getNextSibling()) {
            if (one instanceof Element element) {
                all.put(element, element.getLocalName());
            }
        }
        return all;
    }
}
