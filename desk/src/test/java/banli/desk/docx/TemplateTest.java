package banli.desk.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("单位自己的模板")
class TemplateTest {
    private static final Fields FIELDS =
            new Fields(Set.of("案号", "正文", "文号"), Map.of("事项", Set.of("序号", "内容")), Set.of("二维码"));

    @Test
    @DisplayName("字段被 Word 切成几段也认得；值里像字段、像标记的仍是文字；各行成段")
    void fieldsInPieces() throws IOException {
        XWPFDocument made = new XWPFDocument();
        XWPFParagraph cut = made.createParagraph();
        for (String piece : List.of("关于{", "{案", "号}", "}和{{ 文号 }}的函")) {
            cut.createRun().setText(piece);
        }
        made.createParagraph().createRun().setText("{{正文}}");
        byte[] filled = Template.of(bytes(made), FIELDS)
                .filled(
                        new Values()
                                .text("案号", "{{文号}}<w:p/>")
                                .text("文号", "沪民〔2021〕1号")
                                .text("正文", "一\n　　二\u0007"),
                        "函",
                        "模板第 3 版",
                        List.of("稿"));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(paragraphs(read)).containsExactly("稿", "关于{{文号}}<w:p/>和沪民〔2021〕1号的函", "一", "　　二\uFFFD");
            assertThat(read.getProperties().getCoreProperties().getDescription())
                    .isEqualTo("模板第 3 版");
        }
    }

    @Test
    @DisplayName("正文没有自己的空格、也不是称谓的段落首行缩进，模板的样式怎样都一样；文字不变")
    void proseIsSetIn() throws IOException {
        for (byte[] made : List.of(
                new Docx().plain("{{正文}}").bytes(),
                new Docx().paragraph("{{正文}}").bytes())) {
            Map<String, Integer> told = new LinkedHashMap<>();
            for (String text : List.of("某某、某某委员：\n　　您好。\n一、已办\n\n二、未办：", "您提出的建议收悉，现答复如下：\n已办。", "一段")) {
                byte[] filled = Template.of(made, FIELDS).filled(new Values().prose("正文", text), "函", "", List.of());
                try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(filled))) {
                    assertThat(paragraphs(read))
                            .isEqualTo(
                                    text.lines().filter(line -> !line.isEmpty()).toList());
                    read.getParagraphs().forEach(one -> told.put(one.getText(), one.getIndentationFirstLine()));
                }
            }
            assertThat(told)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "某某、某某委员：",
                            0,
                            "　　您好。",
                            0,
                            "一、已办",
                            632,
                            "",
                            0,
                            "二、未办：",
                            632,
                            "您提出的建议收悉，现答复如下：",
                            632,
                            "已办。",
                            632,
                            "一段",
                            632));
        }
    }

    @Test
    @DisplayName("表格的行和成段的部分按条数重复；没有的部分不写")
    void rowsAndBlocksAreRepeated() throws IOException {
        byte[] made = new Docx()
                .plain("{{#文号}}")
                .plain("文号：{{文号}}")
                .plain("{{/文号}}")
                .plain("{{#事项}}")
                .plain("{{序号}}、{{内容}}")
                .plain("{{/事项}}")
                .table(List.of(1, 3), List.of("序号", "内容"), List.of(List.of("{{#事项}}{{序号}}", "{{内容}}{{/事项}}")))
                .bytes();
        Template template = Template.of(made, FIELDS);
        assertThat(template.names()).containsExactly("文号", "事项", "序号", "内容");
        byte[] filled = template.filled(
                new Values().list("事项", List.of(Map.of("序号", "1", "内容", "甲"), Map.of("序号", "2", "内容", "乙"))),
                "",
                "",
                List.of());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(paragraphs(read)).containsExactly("1、甲", "2、乙");
            assertThat(read.getTables().getFirst().getRows().stream()
                            .map(row ->
                                    row.getCell(0).getText() + row.getCell(1).getText()))
                    .containsExactly("序号内容", "1甲", "2乙");
        }
        byte[] none = template.filled(new Values(), "", "", List.of());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(none))) {
            assertThat(paragraphs(read)).isEmpty();
            assertThat(read.getTables().getFirst().getRows()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{{电话号码}}                     | {{电话号码}}",
                "{{T(java.lang.Runtime)}}       | {{T(java.lang.Runtime)}}",
                "{{#事项}}                        | 成对",
                "{{/事项}}                        | 成对",
                "{{事项}}                         | 成对",
                "前{{#文号}}后{{/文号}}            | 成对",
                "{{序号}}                         | 之间",
                "{{案号                           | 没有写完"
            })
    @DisplayName("不认得的、没有成对的、没有写完的：拒收并指出是哪一个")
    void namedInTheRefusal(String text, String told) {
        refused(new Docx().plain(text).bytes(), told);
    }

    @Test
    @DisplayName("宏、外部链接、嵌入对象、DOCTYPE、会取来别的内容的域、过大的包：拒收")
    void hostileFilesAreRefused() throws IOException {
        byte[] good = new Docx().plain("{{案号}}").bytes();
        Map<String, byte[]> parts = Package.read(good);
        String text = new String(parts.get(Parts.TEXT), StandardCharsets.UTF_8);
        String relations = new String(parts.get(Parts.RELATIONS), StandardCharsets.UTF_8);
        refused("没有".getBytes(StandardCharsets.UTF_8), "不是 .docx");
        refused(with(parts, "word/vbaProject.bin", "x"), "宏");
        refused(
                with(
                        parts,
                        Parts.TYPES,
                        new String(parts.get(Parts.TYPES), StandardCharsets.UTF_8)
                                .replace(
                                        "openxmlformats-officedocument.wordprocessingml.document.main",
                                        "ms-word.document.macroEnabled.main")),
                "宏");
        refused(with(parts, "word/embeddings/oleObject1.bin", "x"), "嵌入");
        refused(with(parts, "word/activeX/activeX1.xml", "<a/>"), "嵌入");
        refused(with(parts, "word/media/a.svg", "<svg/>"), "嵌入");
        refused(with(parts, "word/media/a.emf", "x"), "嵌入");
        String outside = relations.replace(
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"" + Parts.RELATION
                        + "image\" TargetMode=\"External\" Target=\"http://example.org/a.png\"/></Relationships>");
        refused(with(parts, Parts.RELATIONS, outside), "http://example.org/a.png");
        refused(
                with(parts, Parts.RELATIONS, outside.replace(" TargetMode=\"External\"", "")),
                "http://example.org/a.png");
        refused(
                with(
                        parts,
                        Parts.RELATIONS,
                        outside.replace("image", "attachedTemplate")
                                .replace("http:", "")
                                .replace(" TargetMode=\"External\"", "")
                                .replace("//example.org/", "")),
                "attachedTemplate");
        refused(
                with(
                        parts,
                        Parts.TEXT,
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                + text.substring(text.indexOf("?>") + 2)),
                "DOCTYPE");
        refused(
                with(
                        parts,
                        Parts.TEXT,
                        text.replace("</w:p>", "</w:p><w:p><w:fldSimple w:instr=\" DDEAUTO c:\\\\a \"/></w:p>")),
                "DDEAUTO");
        refused(
                with(parts, Parts.TEXT, text.replace("</w:p>", "</w:p>" + complex("INCLUDE", "TEXT \"a\""))),
                "INCLUDETEXT");
        Template.of(with(parts, Parts.TEXT, text.replace("</w:p>", "</w:p>" + complex("PA", "GE"))), FIELDS);
        refused(with(parts, "word/media/a.png", "\0".repeat(40 << 20)), "解开以后过大");
        refused(new byte[Package.LARGEST + 1], "5 MB");
    }

    private static String complex(String one, String two) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + one
                + "</w:instrText></w:r><w:r><w:instrText>" + two
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static byte[] with(Map<String, byte[]> parts, String name, String part) {
        Map<String, byte[]> other = new LinkedHashMap<>(parts);
        other.put(name, part.getBytes(StandardCharsets.UTF_8));
        return Parts.zipped(other);
    }

    private static void refused(byte[] file, String told) {
        assertThatThrownBy(() -> Template.of(file, FIELDS))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.detail().zh()).contains(told));
    }

    private static byte[] bytes(XWPFDocument made) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        made.write(file);
        made.close();
        return file.toByteArray();
    }

    private static List<String> paragraphs(XWPFDocument read) {
        return read.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }
}
