package banli.desk.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * 先看再收。 Reads a .docx into its parts, within limits, and refuses whatever is more than words, tables and pictures. Only what was
 * looked through here is ever written again, so that nothing hides in the file it came in.
 */
final class Package {
    static final int LARGEST = 5 << 20;
    private static final int MOST_UNPACKED = 30 << 20;
    private static final int MOST_PARTS = 300;
    private static final int MOST_ELEMENTS = 300_000;
    private static final int DEEPEST = 120;
    private static final Set<String> RELATIONS = Set.of(
            "officeDocument",
            "styles",
            "settings",
            "webSettings",
            "fontTable",
            "theme",
            "numbering",
            "footnotes",
            "endnotes",
            "header",
            "footer",
            "image",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "customXml",
            "customXmlProps",
            "stylesWithEffects",
            "thumbnail",
            "people",
            "commentsIds");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg");
    private static final Set<String> CODES = Set.of(
            "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "DATE", "TIME", "CREATEDATE", "TOC", "SEQ", "STYLEREF", "");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int elements;

    private Package() {}

    /** Its parts by name; refuses what must not be taken. */
    static Map<String, byte[]> read(byte[] file) {
        if (file.length > LARGEST) {
            throw Unfit.tooLarge();
        }
        Package it = new Package();
        try {
            it.unpack(file);
            for (Map.Entry<String, byte[]> part : it.parts.entrySet()) {
                it.look(part.getKey(), part.getValue());
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw Unfit.noDocx();
        }
        if (!it.parts.containsKey(Parts.TEXT) || !it.parts.containsKey(Parts.TYPES)) {
            throw Unfit.noDocx();
        }
        return it.parts;
    }

    private void unpack(byte[] file) throws IOException {
        int left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw Unfit.bomb();
                }
                String name = entry.getName();
                if (name.startsWith("/") || name.contains("..") || name.contains("\\") || parts.containsKey(name)) {
                    throw Unfit.noDocx();
                }
                if (!entry.isDirectory()) {
                    parts.put(name, part);
                }
            }
        }
    }

    private void look(String name, byte[] part) throws IOException, XMLStreamException {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.contains("vba") || low.contains("macro")) {
            throw Unfit.macros();
        } else if (low.contains("embeddings/")
                || low.contains("activex")
                || low.endsWith(".bin")
                || low.endsWith(".svg")) {
            throw Unfit.embedded(name);
        } else if (low.endsWith(".xml") || low.endsWith(".rels")) {
            xml(name, part);
        } else if (!PICTURES.contains(low.substring(low.lastIndexOf('.') + 1))) {
            throw Unfit.embedded(name);
        }
    }

    private void xml(String name, byte[] part) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Codes codes = new Codes();
        int depth = 0;
        try (InputStream in = new ByteArrayInputStream(part)) {
            XMLStreamReader at = factory.createXMLStreamReader(in);
            while (at.hasNext()) {
                int event = at.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Unfit.doctype();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    elements++;
                    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                        throw Unfit.bomb();
                    }
                    element(name, at, codes);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    codes.words(at.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    codes.ended(at.getLocalName());
                }
            }
            at.close();
        }
        codes.all();
    }

    private static void element(String part, XMLStreamReader at, Codes codes) {
        switch (at.getLocalName()) {
            case "Relationship" -> relation(at);
            case "Override", "Default" -> type(part, at);
            case "altChunk", "subDoc", "object", "control", "OLEObject", "attachedTemplate" ->
                throw Unfit.embedded(at.getLocalName());
            case "fldSimple" -> {
                String code = at.getAttributeValue(Xml.W, "instr");
                Codes.requireHarmless(code == null ? "" : code);
            }
            case "fldChar" -> codes.mark(at.getAttributeValue(Xml.W, "fldCharType"));
            case "instrText", "delInstrText" -> codes.began();
            default -> {}
        }
    }

    private static void relation(XMLStreamReader at) {
        String type = String.valueOf(at.getAttributeValue(null, "Type"));
        String target = String.valueOf(at.getAttributeValue(null, "Target"));
        if ("External".equalsIgnoreCase(at.getAttributeValue(null, "TargetMode"))
                || target.contains(":")
                || target.startsWith("//")
                || target.startsWith("\\")) {
            throw Unfit.outside(target);
        }
        if (type.endsWith("vbaProject")) {
            throw Unfit.macros();
        }
        if (!RELATIONS.contains(type.substring(type.lastIndexOf('/') + 1))) {
            throw Unfit.embedded(type.substring(type.lastIndexOf('/') + 1));
        }
    }

    private static void type(String part, XMLStreamReader at) {
        String type = String.valueOf(at.getAttributeValue(null, "ContentType"));
        if (!part.equals(Parts.TYPES)) {
            return;
        } else if (type.toLowerCase(Locale.ROOT).contains("macro") || type.contains("vba")) {
            throw Unfit.macros();
        } else if (type.contains(".template.") || type.contains(".glossary")) {
            throw Unfit.noDocx();
        }
    }

    /** Word 域。 The codes of Word's own fields in a part, which may be spread over many elements. */
    private static final class Codes {
        private final Deque<StringBuilder> open = new ArrayDeque<>();
        private final StringBuilder stray = new StringBuilder();
        private boolean reading;

        void mark(String type) {
            if ("begin".equals(type)) {
                open.push(new StringBuilder());
            } else if ("separate".equals(type) && !open.isEmpty()) {
                requireHarmless(open.peek().toString());
            } else if ("end".equals(type) && !open.isEmpty()) {
                requireHarmless(open.pop().toString());
            }
        }

        void began() {
            reading = true;
        }

        void words(String words) {
            if (reading) {
                (open.isEmpty() ? stray : open.peek()).append(words);
            }
        }

        void ended(String element) {
            reading &= !element.equals("instrText") && !element.equals("delInstrText");
        }

        void all() {
            open.forEach(code -> requireHarmless(code.toString()));
            if (!stray.isEmpty()) {
                requireHarmless(stray.toString());
            }
        }

        static void requireHarmless(String code) {
            String bare = code.strip();
            int end = 0;
            while (end < bare.length() && !Character.isWhitespace(bare.charAt(end)) && bare.charAt(end) != '\\') {
                end++;
            }
            String word = bare.substring(0, end).toUpperCase(Locale.ROOT);
            if (!CODES.contains(word)) {
                throw Unfit.code(bare);
            }
        }
    }
}
