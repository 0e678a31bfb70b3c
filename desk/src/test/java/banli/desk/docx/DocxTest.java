package banli.desk.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

@DisplayName("写成的 Word 文件")
class DocxTest {
    private static final String HOSTILE = "{ INCLUDETEXT \"/etc/passwd\" } </w:t><w:p/> & ]]> \u0001 “引号”";

    @Test
    @DisplayName("别的程序读得出：标题、正文、表格、署名，一字不差")
    void anotherProgramReadsIt() throws IOException {
        byte[] file = new Docx()
                .about("工作总结", "一份样稿")
                .title("2021年工作总结")
                .plain("各位代表：")
                .heading("一、主要做法")
                .subheading("（一）加强领导")
                .paragraph("共办理 28 件。\n另起一行")
                .table(List.of(1, 3), List.of("序号", "案由"), List.of(List.of("1", "关于“智能终端”的建议")))
                .signed("区民政局")
                .bytes();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isEmpty()))
                    .containsExactly("2021年工作总结", "各位代表：", "一、主要做法", "（一）加强领导", "共办理 28 件。\n另起一行", "区民政局");
            assertThat(read.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
            assertThat(read.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("关于“智能终端”的建议");
            assertThat(read.getProperties().getCoreProperties().getDescription())
                    .isEqualTo("一份样稿");
            assertThat(read.getStyles().getStyle("Body").getName()).isEqualTo("公文正文");
        }
        assertThat(file)
                .isEqualTo(new Docx()
                        .about("工作总结", "一份样稿")
                        .title("2021年工作总结")
                        .plain("各位代表：")
                        .heading("一、主要做法")
                        .subheading("（一）加强领导")
                        .paragraph("共办理 28 件。\n另起一行")
                        .table(List.of(1, 3), List.of("序号", "案由"), List.of(List.of("1", "关于“智能终端”的建议")))
                        .signed("区民政局")
                        .bytes());
    }

    @Test
    @DisplayName("版面合 GB/T 9704：A4，上 37 右 26 下 35 左 28 毫米，22 行")
    void thePageIsTheStandards() throws IOException {
        try (XWPFDocument read = new XWPFDocument(
                new ByteArrayInputStream(new Docx().paragraph("正文").bytes()))) {
            CTSectPr page = read.getDocument().getBody().getSectPr();
            assertThat(List.of(page.getPgSz().getW(), page.getPgSz().getH())).hasToString("[11906, 16838]");
            assertThat(millimetres(page.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(page.getPgMar().getRight())).isEqualTo(26);
            assertThat(millimetres(page.getPgMar().getBottom())).isEqualTo(35);
            assertThat(millimetres(page.getPgMar().getLeft())).isEqualTo(28);
            long pitch = page.getDocGrid().getLinePitch().longValue();
            assertThat((16838 - 2098 - 1984) / pitch).isEqualTo(22);
            assertThat(read.getFooterList().stream()
                            .map(footer -> footer.getText().strip())
                            .collect(Collectors.toSet()))
                    .containsExactly("— 1 —");
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
    }

    @Test
    @DisplayName("要冲出去的文字仍是文字：Word 域、XML、控制字符")
    void hostileTextStaysText() throws IOException {
        byte[] file = new Docx().about(HOSTILE, HOSTILE).paragraph(HOSTILE).bytes();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs()).hasSize(1);
            assertThat(read.getParagraphs().getFirst().getText()).isEqualTo(HOSTILE.replace('\u0001', '\uFFFD'));
            assertThat(read.getDocument().xmlText()).doesNotContain("instrText").doesNotContain("fldSimple");
        }
    }
}
