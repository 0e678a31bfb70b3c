package banli.desk.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 一份 Word 文件。 A document that is written from top to bottom, on A4 in the measures of GB/T 9704: 22 lines of 28 characters, 仿宋 三号,
 * page numbers below. The same words make the same bytes.
 */
public final class Docx {
    private static final int WIDTH = 8845;

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private String title = "";
    private String about = "";

    /** 说明。 What the file's properties say of it: its title, and in words what it is. */
    public Docx about(String newTitle, String newAbout) {
        this.title = newTitle;
        this.about = newAbout;
        return this;
    }

    /** 标题。 The title, 小标宋 二号 in the middle. */
    public Docx title(String text) {
        return add(DocxStyle.TITLE, text);
    }

    /** 一级标题。 A heading in 黑体, such as 一、主要做法. */
    public Docx heading(String text) {
        return add(DocxStyle.HEADING, text);
    }

    /** 二级标题。 A heading below it in 楷体, such as （一）加强领导. */
    public Docx subheading(String text) {
        return add(DocxStyle.SUBHEADING, text);
    }

    /** 正文。 A paragraph whose first line is set in by two characters; a line break stays within it. */
    public Docx paragraph(String text) {
        return add(DocxStyle.BODY, text);
    }

    /** 顶格。 A paragraph from the margin on, such as to whom it is. */
    public Docx plain(String text) {
        return add(DocxStyle.PLAIN, text);
    }

    /** 署名或日期。 A line to the right: who signs, and the day. */
    public Docx signed(String text) {
        return add(DocxStyle.SIGNED, text);
    }

    /** 一段。 A paragraph of a style. */
    public Docx add(DocxStyle style, String text) {
        body.append(Xml.paragraph(style, text));
        return this;
    }

    /**
     * 表格。 A table as broad as the text; its heads, where there are any, are repeated on each page.
     *
     * @param weights how broad the columns are to each other
     * @param heads none for no head
     * @param rows of as many cells as there are weights
     */
    public Docx table(List<Integer> weights, List<String> heads, List<List<String>> rows) {
        int whole = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = weights.stream().map(one -> WIDTH * one / whole).toList();
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>");
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        body.append("</w:tblGrid>");
        if (!heads.isEmpty()) {
            row(widths, heads, DocxStyle.HEAD, "<w:cantSplit/><w:tblHeader/>");
        }
        rows.forEach(row -> row(widths, row, DocxStyle.CELL, ""));
        // A table at the very end of a cell or text must be followed by a paragraph; a small one takes no room.
        body.append(
                "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Note\"/><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");
        return this;
    }

    private void row(List<Integer> widths, List<String> cells, DocxStyle style, String properties) {
        body.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
        for (int at = 0; at < cells.size(); at++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(widths.get(at))
                    .append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                    .append(Xml.paragraph(style, cells.get(at)))
                    .append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    /** 图。 A square picture in the middle, given as PNG, so many millimetres wide. */
    public Docx picture(byte[] png, int millimetres) {
        String name = "picture" + (pictures.size() + 1);
        pictures.put(name + ".png", png);
        body.append("<w:p><w:pPr><w:pStyle w:val=\"" + DocxStyle.PICTURE.id + "\"/></w:pPr>")
                .append(Xml.picture(name, pictures.size(), millimetres))
                .append("</w:p>");
        return this;
    }

    /** 另起一页。 What follows begins a page. */
    public Docx page() {
        body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    /** 文件。 The file's bytes. */
    public byte[] bytes() {
        return Parts.zipped(Parts.of(body.toString(), title, about, pictures));
    }
}
