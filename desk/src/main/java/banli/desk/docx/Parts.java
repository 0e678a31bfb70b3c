package banli.desk.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 各部件。 The parts of a document beside its text: page, styles, fonts, page numbers, in the measures of GB/T 9704. */
final class Parts {
    static final String TYPES = "[Content_Types].xml";
    static final String TEXT = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String ABOUT = "docProps/core.xml";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** A4; margins 37, 26, 35, 28 mm; 22 lines of 28 characters of 16 points. */
    static final String SECTION = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"1304\""
            + " w:gutter=\"0\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-848\"/></w:sectPr>";

    /** Files in a ZIP have no time of their own, so that the same words make the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Parts() {}

    static Map<String, byte[]> of(String body, String title, String about, Map<String, byte[]> pictures) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(TYPES, types());
        parts.put(
                "_rels/.rels",
                relations(relation("rId1", RELATION + "officeDocument", TEXT)
                        + relation("rId2", PACKAGE + "relationships/metadata/core-properties", ABOUT)));
        parts.put(
                TEXT,
                Xml.HEAD + "<w:document " + Xml.NAMESPACES + "><w:body>" + body + SECTION + "</w:body></w:document>");
        parts.put(
                RELATIONS,
                relations(relation("rId1", RELATION + "styles", "styles.xml")
                        + relation("rId2", RELATION + "settings", "settings.xml")
                        + relation("rId3", RELATION + "fontTable", "fontTable.xml")
                        + relation("rId4", RELATION + "footer", "footer1.xml")
                        + relation("rId5", RELATION + "footer", "footer2.xml")
                        + pictures.keySet().stream()
                                .map(name -> relation(name.replace(".png", ""), RELATION + "image", "media/" + name))
                                .collect(Collectors.joining())));
        parts.put("word/styles.xml", styles());
        parts.put(
                "word/settings.xml",
                Xml.HEAD + "<w:settings xmlns:w=\"" + Xml.W
                        + "\"><w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/>"
                        + "<w:characterSpacingControl w:val=\"compressPunctuation\"/></w:settings>");
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/footer1.xml", footer("right", "<w:ind w:rightChars=\"100\" w:right=\"280\"/>"));
        parts.put("word/footer2.xml", footer("left", "<w:ind w:leftChars=\"100\" w:left=\"280\"/>"));
        parts.put(ABOUT, about(title, about));
        Map<String, byte[]> all = new LinkedHashMap<>();
        parts.forEach((name, xml) -> all.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        pictures.forEach((name, png) -> all.put("word/media/" + name, png));
        return all;
    }

    static String about(String title, String about) {
        return Xml.HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.escaped(title)
                + "</dc:title><dc:creator>Banli</dc:creator><dc:description>" + Xml.escaped(about)
                + "</dc:description></cp:coreProperties>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static String relations(String all) {
        return Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String types() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return Xml.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + type("/" + TEXT, MAIN)
                + type("/word/styles.xml", word + "styles+xml") + type("/word/settings.xml", word + "settings+xml")
                + type("/word/fontTable.xml", word + "fontTable+xml") + type("/word/footer1.xml", word + "footer+xml")
                + type("/word/footer2.xml", word + "footer+xml")
                + type("/" + ABOUT, "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String styles() {
        return Xml.HEAD + "<w:styles xmlns:w=\"" + Xml.W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + Xml.font("仿宋_GB2312", 32) + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:rPr>"
                + Xml.font("仿宋_GB2312", 32) + "</w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr></w:style>"
                + Arrays.stream(DocxStyle.values()).map(DocxStyle::xml).collect(Collectors.joining()) + "</w:styles>";
    }

    /** What stands in for a font that the reader's machine lacks. */
    private static String fonts() {
        return Xml.HEAD + "<w:fonts xmlns:w=\"" + Xml.W + "\">"
                + font("仿宋_GB2312", "仿宋,FangSong,华文仿宋,FandolFang R,Noto Serif CJK SC")
                + font("楷体_GB2312", "楷体,KaiTi,华文楷体,FandolKai,Noto Serif CJK SC")
                + font("方正小标宋简体", "小标宋,华文中宋,宋体,SimSun,Noto Serif CJK SC")
                + font("黑体", "SimHei,华文黑体,Noto Sans CJK SC") + "</w:fonts>";
    }

    private static String font(String name, String others) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others
                + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/></w:font>";
    }

    /** — 1 —, in 宋体 四号, outside. */
    private static String footer(String side, String indent) {
        String font = "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/></w:rPr>";
        return Xml.HEAD + "<w:ftr " + Xml.NAMESPACES + "><w:p><w:pPr>" + indent + "<w:jc w:val=\"" + side
                + "\"/></w:pPr><w:r>" + font
                + "<w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r>"
                + font + "<w:t>1</w:t></w:r></w:fldSimple><w:r>" + font
                + "<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }
}
