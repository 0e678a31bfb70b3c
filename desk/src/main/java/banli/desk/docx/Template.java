package banli.desk.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 模板。 A .docx with fields {@code {{name}}} and parts {@code {{#name}} … {{/name}}} that are written once for each entry of a list, or
 * only where there are such words. Names are looked up in {@link Fields}; there is no language to reckon in.
 */
public final class Template {
    private static final Pattern FILLED =
            Pattern.compile("word/(?:document|header\\d{1,3}|footer\\d{1,3}|footnotes)\\.xml");
    private static final String CORE = Parts.PACKAGE + "relationships/metadata/core-properties";

    private final Fields fields;
    private final Map<String, byte[]> parts;

    private Template(Fields fields, Map<String, byte[]> parts) {
        this.fields = fields;
        this.parts = parts;
    }

    /**
     * 经检查的模板。 A template, looked through: no macros, nothing embedded or outside, no unknown fields, every part that is opened is
     * closed.
     *
     * @throws banli.desk.problem.Problem when it is not to be taken, saying why
     */
    public static Template of(byte[] docx, Fields fields) {
        Template template = new Template(fields, Package.read(docx));
        for (String name : template.names()) {
            if (!fields.knows(name) && fields.listOf(name) == null) {
                throw Unfit.unknown(name);
            }
        }
        template.filled(Values.specimen(fields), new Filling(fields, true), "", "", List.of());
        return template;
    }

    /** 所用的字段。 The names that it asks for, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (FILLED.matcher(name).matches()) {
                names(Dom.read(part).getDocumentElement(), names);
            }
        });
        return names.stream().distinct().toList();
    }

    private static void names(Element within, List<String> names) {
        if (Dom.is(within, "p")) {
            Mark.in(Dom.words(within)).forEach(mark -> names.add(mark.name()));
        }
        Dom.children(within).forEach(child -> names(child, names));
    }

    /**
     * 填成的文件。 The document, filled in.
     *
     * @param title for its properties, and {@code about} what they say that it is
     * @param above lines that stand above all else, such as that it is a draft
     */
    public byte[] filled(Values values, String title, String about, List<String> above) {
        return filled(values, new Filling(fields, false), title, about, above);
    }

    private byte[] filled(Values values, Filling filling, String title, String about, List<String> above) {
        Map<String, byte[]> made = new LinkedHashMap<>(parts);
        for (String name : parts.keySet()) {
            if (FILLED.matcher(name).matches()) {
                Document part = Dom.read(parts.get(name));
                int before = filling.pictures().size();
                filling.fill(part.getDocumentElement(), values);
                if (name.equals(Parts.TEXT)) {
                    above(part, above);
                } else if (filling.pictures().size() > before) {
                    throw Unfit.pictureElsewhere();
                }
                made.put(name, Dom.written(part));
            }
        }
        pictures(made, filling.pictures());
        properties(made, title, about);
        return Parts.zipped(made);
    }

    private static void above(Document text, List<String> lines) {
        Element body = Dom.children(text.getDocumentElement()).stream()
                .filter(one -> Dom.is(one, "body"))
                .findFirst()
                .orElseThrow(Unfit::noDocx);
        for (String line : lines.reversed()) {
            String xml = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>" + Xml.font("黑体", 32, "C00000")
                    + "</w:rPr><w:t xml:space=\"preserve\">" + Xml.escaped(line) + "</w:t></w:r></w:p>";
            body.insertBefore(Dom.piece(body, xml), body.getFirstChild());
        }
    }

    private static void pictures(Map<String, byte[]> made, List<byte[]> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        Document relations = part(made, Parts.RELATIONS);
        for (int at = 1; at <= pictures.size(); at++) {
            String name = "media/banli" + at + ".png";
            made.put("word/" + name, pictures.get(at - 1));
            Dom.append(
                    relations,
                    "Relationship",
                    Map.of("Id", "banli" + at, "Type", Parts.RELATION + "image", "Target", name));
        }
        made.put(Parts.RELATIONS, Dom.written(relations));
        Document types = part(made, Parts.TYPES);
        if (Dom.children(types.getDocumentElement()).stream()
                .noneMatch(one -> "png".equalsIgnoreCase(one.getAttribute("Extension")))) {
            Dom.append(types, "Default", Map.of("Extension", "png", "ContentType", "image/png"));
            made.put(Parts.TYPES, Dom.written(types));
        }
    }

    /** Who wrote the template, and the picture of it, are not said of the letter. */
    private static void properties(Map<String, byte[]> made, String title, String about) {
        Document relations = part(made, "_rels/.rels");
        Dom.children(relations.getDocumentElement()).stream()
                .filter(one -> one.getAttribute("Type").endsWith("core-properties")
                        || one.getAttribute("Type").endsWith("thumbnail"))
                .forEach(one -> {
                    made.remove(one.getAttribute("Target").replaceFirst("^/", ""));
                    Dom.remove(one);
                });
        Dom.append(relations, "Relationship", Map.of("Id", "rIdAbout", "Type", CORE, "Target", Parts.ABOUT));
        made.put("_rels/.rels", Dom.written(relations));
        Document types = part(made, Parts.TYPES);
        Dom.children(types.getDocumentElement()).stream()
                .filter(one -> one.getAttribute("ContentType").contains("core-properties"))
                .forEach(Dom::remove);
        Dom.append(
                types,
                "Override",
                Map.of(
                        "PartName",
                        "/" + Parts.ABOUT,
                        "ContentType",
                        "application/vnd.openxmlformats-package.core-properties+xml"));
        made.put(Parts.TYPES, Dom.written(types));
        made.put(Parts.ABOUT, Parts.about(title, about).getBytes(StandardCharsets.UTF_8));
    }

    private static Document part(Map<String, byte[]> made, String name) {
        byte[] part = made.get(name);
        if (part == null) {
            throw Unfit.noDocx();
        }
        return Dom.read(part);
    }
}
