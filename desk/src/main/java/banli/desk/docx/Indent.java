package banli.desk.docx;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 首行缩进。 How far the first line of a paragraph of prose is set in, whatever its style says: by two characters, unless it begins with
 * blanks of its own or says to whom the text is. By the paragraph and not by blanks, so that what is copied out is what was written.
 */
final class Indent {
    private static final Set<String> BEHIND = Set.of(
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");

    private Indent() {}

    /** @param first whether nothing was said before this line */
    static void set(Element paragraph, String line, boolean first) {
        boolean own = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
        Element indent = indent(properties(paragraph));
        for (String hanging : List.of("hanging", "hangingChars")) {
            indent.removeAttributeNS(Xml.W, hanging);
        }
        boolean in = !own && !line.isBlank() && !(first && addresses(line.strip()));
        indent.setAttributeNS(Xml.W, "w:firstLineChars", in ? "200" : "0");
        indent.setAttributeNS(Xml.W, "w:firstLine", in ? "632" : "0");
    }

    /** Names before a colon; a sentence that ends in one has other marks as well. */
    private static boolean addresses(String line) {
        return (line.endsWith("：") || line.endsWith(":")) && line.chars().noneMatch(one -> "。，；,;".indexOf(one) >= 0);
    }

    private static Element properties(Element paragraph) {
        return Dom.children(paragraph).stream()
                .filter(one -> Dom.is(one, "pPr"))
                .findFirst()
                .orElseGet(() -> before(paragraph, paragraph.getFirstChild(), "pPr"));
    }

    private static Element indent(Element properties) {
        List<Element> all = Dom.children(properties);
        return all.stream().filter(one -> Dom.is(one, "ind")).findFirst().orElseGet(() -> {
            Node next = all.stream()
                    .filter(one -> BEHIND.contains(one.getLocalName()))
                    .findFirst()
                    .orElse(null);
            return before(properties, next, "ind");
        });
    }

    private static Element before(Element within, Node next, String name) {
        return (Element) within.insertBefore(Dom.element(within, name), next);
    }
}
