package banli.desk.docx;

/** 写成 XML。 Pieces of WordprocessingML. Words stay words: what would be markup is escaped, what XML can't hold becomes U+FFFD. */
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:w=\"" + W + "\" xmlns:r=\"" + R
            + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    static final String INDENTED = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>";
    private static final int EMU_PER_MILLIMETRE = 36_000;

    private Xml() {}

    /** A font by its Chinese name, Latin letters beside it in Times; the size in half points. */
    static String font(String name, int size) {
        return font(name, size, "");
    }

    static String font(String name, int size, String color) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\""
                + name + "\"/>" + (color.isEmpty() ? "" : "<w:color w:val=\"" + color + "\"/>") + "<w:sz w:val=\""
                + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }

    static String paragraph(DocxStyle style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style.id + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    /** Words, with their line breaks and tabs. */
    static String run(String text) {
        StringBuilder run = new StringBuilder("<w:r>");
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            run.append(run.length() > 5 ? "<w:br/>" : "");
            String[] parts = line.split("\t", -1);
            for (int at = 0; at < parts.length; at++) {
                run.append(at > 0 ? "<w:tab/>" : "")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(escaped(parts[at]))
                        .append("</w:t>");
            }
        }
        return run.append("</w:r>").toString();
    }

    static String escaped(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.appendCodePoint(allowed(one));
            }
        });
        return written.toString();
    }

    /** The character, or U+FFFD for one that XML 1.0 has not. */
    static int allowed(int one) {
        boolean good = one == '\t'
                || one == '\n'
                || one == '\r'
                || one >= 0x20 && one <= 0xD7FF
                || one >= 0xE000 && one <= 0xFFFD
                || one >= 0x10000;
        return good ? one : 0xFFFD;
    }

    /** A square picture within the line; {@code number} tells it from the others of its document. */
    static String picture(String relation, int number, int millimetres) {
        int size = millimetres * EMU_PER_MILLIMETRE;
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + size
                + "\" cy=\"" + size + "\"/><wp:docPr id=\"" + number + "\" name=\"picture " + number
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + number + "\" name=\"picture " + number
                + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"" + size + "\" cy=\"" + size + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
                + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
