package banli.desk.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** 部件的 XML。 A part's elements, read and written with the JDK's own means; a DOCTYPE is refused. */
final class Dom {
    private Dom() {}

    /** One each time: a factory is not for several threads. */
    private static DocumentBuilderFactory builders() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return factory;
    }

    static Document read(byte[] part) {
        try {
            return builders().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException damaged) {
            throw Unfit.noDocx();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] written(Document part) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            part.setXmlStandalone(true);
            transformer.transform(new DOMSource(part), new StreamResult(written));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toByteArray();
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && Xml.W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Node of) {
        List<Element> children = new ArrayList<>();
        for (Node one = of.getFirstChild(); one != null; one = one.getNextSibling()) {
            if (one instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The texts of a paragraph in their order, without those of paragraphs within it such as in a text box. */
    static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        gather(paragraph, texts);
        return texts;
    }

    private static void gather(Element within, List<Element> texts) {
        for (Element child : children(within)) {
            if (is(child, "t")) {
                texts.add(child);
            } else if (!is(child, "p")) {
                gather(child, texts);
            }
        }
    }

    /** What a paragraph says. */
    static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        texts(paragraph).forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    /** How many elements it is, with all within it. */
    static int elements(Element of) {
        return of.getElementsByTagNameNS("*", "*").getLength() + 1;
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** A piece of WordprocessingML, to be put in near that node. */
    static Node piece(Node near, String xml) {
        byte[] whole = ("<w:p " + Xml.NAMESPACES + ">" + xml + "</w:p>").getBytes(StandardCharsets.UTF_8);
        return near.getOwnerDocument()
                .importNode(children(read(whole).getDocumentElement()).getFirst(), true);
    }

    /** Puts an element with these attributes at the end of a part, in the namespace of its root. */
    static void append(Document part, String name, Map<String, String> attributes) {
        Element root = part.getDocumentElement();
        String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
        Element added = part.createElementNS(root.getNamespaceURI(), prefix + name);
        attributes.forEach(added::setAttribute);
        root.appendChild(added);
    }

    static Element element(Node near, String name) {
        return near.getOwnerDocument().createElementNS(Xml.W, "w:" + name);
    }
}
