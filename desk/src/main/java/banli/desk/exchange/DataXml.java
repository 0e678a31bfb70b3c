package banli.desk.exchange;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/**
 * 同一数据的 XML。 The same data as XML: a field is an element of its name, a list one that holds an element for each, named in the singular.
 * So the two can't say different things.
 */
public final class DataXml {
    /** 格式。 The name of the schema and its version. */
    public static final String FORMAT = "banli/case-package/1";

    /** 名称空间。 The namespace. */
    public static final String NAMESPACE = "urn:banli:case-package:1";

    private static final Pattern UNFIT =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private DataXml() {}

    /** 写成 XML。 The data as XML in UTF-8, whatever their order. */
    public static byte[] of(JsonNode data) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("casePackage");
            xml.writeDefaultNamespace(NAMESPACE);
            fields(data, xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fields(JsonNode object, XMLStreamWriter xml) throws XMLStreamException {
        for (var field : object.properties()) {
            element(field.getKey(), field.getValue(), xml);
        }
    }

    private static void element(String name, JsonNode value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value.isObject()) {
            fields(value, xml);
        } else if (value.isArray()) {
            for (JsonNode one : value) {
                element(singular(name), one, xml);
            }
        } else {
            xml.writeCharacters(UNFIT.matcher(value.asString()).replaceAll("\uFFFD"));
        }
        xml.writeEndElement();
    }

    private static String singular(String name) {
        return name.endsWith("ies") ? name.substring(0, name.length() - 3) + "y" : name.substring(0, name.length() - 1);
    }
}
