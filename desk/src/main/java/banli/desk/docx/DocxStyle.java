package banli.desk.docx;

/** 样式。 The styles of a paper in the form of GB/T 9704, by the names that Word shows. */
public enum DocxStyle {
    /** 正文 — body: 仿宋 三号, first line set in by two characters. */
    BODY("Body", "公文正文", Xml.INDENTED, ""),
    /** 顶格 — the same from the margin on. */
    PLAIN("Plain", "公文顶格", "", ""),
    /** 标题 — title: 小标宋 二号, centred. */
    TITLE(
            "Title",
            "Title",
            "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"579\" w:after=\"290\" w:line=\"660\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
            Xml.font("方正小标宋简体", 44)),
    /** 一级标题 — heading: 黑体. */
    HEADING(
            "Heading1",
            "heading 1",
            "<w:keepNext/>" + Xml.INDENTED + "<w:outlineLvl w:val=\"0\"/>",
            Xml.font("黑体", 32)),
    /** 二级标题 — subheading: 楷体. */
    SUBHEADING(
            "Heading2",
            "heading 2",
            "<w:keepNext/>" + Xml.INDENTED + "<w:outlineLvl w:val=\"1\"/>",
            Xml.font("楷体_GB2312", 32)),
    /** 署名 — who signs and the day: to the right, four characters free. */
    SIGNED("Signed", "公文署名", "<w:keepLines/><w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>", ""),
    /** 发文机关标志 — the office's name above, in red. */
    MARK(
            "Mark",
            "发文机关标志",
            "<w:spacing w:before=\"240\" w:after=\"480\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
            Xml.font("方正小标宋简体", 76, "FF0000")),
    /** 发文字号 — the number, with the red line below. */
    NUMBER(
            "Number",
            "发文字号",
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>"
                    + "<w:jc w:val=\"center\"/>",
            ""),
    /** 版头标注 — marks above, one to the left and, behind a tab, one to the right. */
    MARKS("Marks", "版头标注", "<w:tabs><w:tab w:val=\"right\" w:pos=\"8845\"/></w:tabs>", Xml.font("黑体", 32)),
    /** 稿 — that it is a draft. */
    DRAFT("Draft", "稿", "<w:jc w:val=\"center\"/>", Xml.font("黑体", 32, "C00000")),
    /** 版记 — to whom copies go, between two lines at the end. */
    COPIES(
            "Copies",
            "版记",
            "<w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"3\" w:color=\"000000\"/>"
                    + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"3\" w:color=\"000000\"/>"
                    + "<w:between w:val=\"single\" w:sz=\"6\" w:space=\"3\" w:color=\"000000\"/></w:pBdr>"
                    + "<w:tabs><w:tab w:val=\"right\" w:pos=\"8565\"/></w:tabs>"
                    + "<w:snapToGrid w:val=\"0\"/><w:ind w:leftChars=\"100\" w:left=\"280\" w:rightChars=\"100\" w:right=\"280\"/>",
            Xml.font("仿宋_GB2312", 28)),
    /** 表格 — in the cells of a table: 四号. */
    CELL(
            "Cell",
            "表格文字",
            "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"400\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
            Xml.font("仿宋_GB2312", 28)),
    /** 表头 — the heads of a table. */
    HEAD(
            "Head",
            "表头",
            "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"400\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
            Xml.font("黑体", 28)),
    /** 图 — a picture in the middle. */
    PICTURE(
            "Picture",
            "图",
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
            ""),
    /** 注 — small print. */
    NOTE(
            "Note",
            "附注",
            "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"400\" w:lineRule=\"exact\"/>",
            Xml.font("仿宋_GB2312", 24));

    final String id;
    private final String name;
    private final String paragraph;
    private final String run;

    DocxStyle(String id, String name, String paragraph, String run) {
        this.id = id;
        this.name = name;
        this.paragraph = paragraph;
        this.run = run;
    }

    String xml() {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }
}
