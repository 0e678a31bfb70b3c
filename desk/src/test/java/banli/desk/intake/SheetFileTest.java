package banli.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Cell.Kind;
import banli.desk.intake.file.Grid;
import banli.desk.intake.file.SheetFile;
import banli.desk.intake.sheet.Headings;
import banli.desk.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("读表格文件")
class SheetFileTest {
    private static final String CSV = "案号,案由,收件日期\n21-1,关于养老服务的建议,2021.3.5\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    @DisplayName("UTF-8 与 GB 18030 各读各的，不认错；带不带字节序标记都行")
    void encodingsAreToldApart(String charset) {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        Grid grid = read((mark + CSV).getBytes(Charset.forName(charset)));

        assertThat(texts(grid, 0)).containsExactly("案号", "案由", "收件日期");
        assertThat(texts(grid, 1)).containsExactly("21-1", "关于养老服务的建议", "2021.3.5");
        assertThat(texts(read(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)), 0))
                .startsWith("案号");
    }

    @Test
    @DisplayName("本系统导出时加的引号读回时去掉：公式仍是公式，电话仍是电话；原有的引号还在")
    void whatWasQuotedHere() {
        Grid grid = read("'=A1&B1,'+86 138,'- 增设,'引'\n".getBytes(StandardCharsets.UTF_8));
        assertThat(texts(grid, 0)).containsExactly("=A1&B1", "+86 138", "- 增设", "'引'");
        assertThat(grid.lines().getFirst().cell(0).kind()).isEqualTo(Cell.Kind.FORMULA);
        assertThat(grid.lines().getFirst().cell(1).kind()).isEqualTo(Cell.Kind.TEXT);
    }

    @Test
    @DisplayName("乱码、二进制、网页、旧格式、带密码的，各说一句怎么办")
    void whatIsNoTable() {
        byte[] utf8 = CSV.getBytes(StandardCharsets.UTF_8);
        String twice = new String("案号,案由情况说明内容,收件日期".getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
        refused(twice.getBytes(StandardCharsets.UTF_8), "乱码");
        refused(
                new String(CSV.getBytes(Charset.forName("GB18030")), StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8),
                "乱码");
        refused(
                new String(CSV.getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.UTF_8),
                "乱码");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "损坏");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "不是表格");
        refused("<html><table><tr><td>案号</td></tr></table>".getBytes(StandardCharsets.UTF_8), "网页");
        refused(new byte[] {1, 2, 3, 0, 0, 7}, "不是表格");
        refused(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 'a'}, "UTF-8");
        refused(new byte[0], "没有内容");
        refused(new byte[SheetFile.LARGEST + 1], "10 MB");
        assertThat(read(utf8).lines()).hasSize(2);
    }

    @Test
    @DisplayName("从 Excel 复制的，格里有换行和引号也读得对；引号没有合上的说在第几行")
    void whatIsPasted() {
        Grid grid = SheetFile.pasted("案号\t案由\t事项\r\n21-1\t\"关于\"\"一键通\"\"\"\t\"第一条\n第二条\"\r\n\r\n21-2\t半\"开\t\r\n");

        assertThat(texts(grid, 1)).containsExactly("21-1", "关于\"一键通\"", "第一条\n第二条");
        assertThat(grid.lines().get(2).number()).isEqualTo(4);
        assertThat(texts(grid, 2)).startsWith("21-2", "半\"开");
        assertThatThrownBy(() -> SheetFile.pasted("案号\t案由\n21-1\t\"没有合上\n21-2\t下一行"))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.detail().zh()).contains("第 2 行", "引号"));
    }

    @Test
    @DisplayName("十万列、超过两万行、过长的格，不读")
    void tooMuch() {
        refused(("案号," + "列,".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "200 列");
        refused(("案号,案由\n" + "1,a\n".repeat(SheetFile.MOST_ROWS + 30)).getBytes(StandardCharsets.UTF_8), "20000 行");
        refused(("案号,案由\n1," + "长".repeat(40_000)).getBytes(StandardCharsets.UTF_8), "过长");
    }

    @Test
    @DisplayName("工作簿：日期、数字、公式、错误值各是各的；多张表读表头认得最多的，隐藏的不读")
    void aWorkbook() {
        byte[] file = new XlsxMade()
                .sheet("说明", "visible", row(1, text("A1", "本表供登记用")))
                .sheet("藏", "hidden", row(1, text("A1", "案号"), text("B1", "案由"), text("C1", "分类"), text("D1", "内容")))
                .sheet(
                        "台账",
                        "visible",
                        row(1, text("A1", "案号"), text("B1", "案由"), text("C1", "收件日期"))
                                + row(
                                        2,
                                        text("A2", "21-1"),
                                        "<c r=\"B2\"><f>1+1</f><v>2</v></c>",
                                        "<c r=\"C2\" s=\"1\"><v>44260</v></c>")
                                + row(
                                        3,
                                        "<c r=\"A3\"><v>168</v></c>",
                                        "<c r=\"B3\" t=\"e\"><v>#N/A</v></c>",
                                        "<c r=\"C3\"><v>44260</v></c>")
                                + "<row r=\"4\" hidden=\"1\">" + text("A4", "21-3") + "</row>")
                .made();
        Grid grid = read(file);

        assertThat(grid.sheet()).isEqualTo("台账");
        assertThat(grid.lines().get(1).cell(1).kind()).isEqualTo(Kind.FORMULA);
        assertThat(grid.lines().get(1).cell(2))
                .isEqualTo(new Cell(LocalDate.of(2021, 3, 5).toString(), Kind.DATE));
        assertThat(grid.lines().get(2).cell(0)).isEqualTo(new Cell("168", Kind.NUMBER));
        assertThat(grid.lines().get(2).cell(1).kind()).isEqualTo(Kind.ERROR);
        assertThat(grid.lines().get(2).cell(2)).isEqualTo(new Cell("44260", Kind.NUMBER));
        assertThat(grid.notes().toString()).contains("2 张表", "1 张隐藏", "1 行是隐藏");
    }

    @Test
    @DisplayName("合并的格向下填满：一件占几行的，每行都有案号")
    void mergedCells() {
        byte[] file = new XlsxMade()
                .sheet(
                        "台账",
                        "visible",
                        row(1, text("A1", "2021年台账"))
                                + row(2, text("A2", "案号"), text("B2", "联名人"))
                                + row(3, text("A3", "21-1"), text("B3", "甲"))
                                + row(4, text("B4", "乙")),
                        "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"A3:A1048576\"/></mergeCells>")
                .made();

        assertThat(texts(read(file), 3)).containsExactly("21-1", "乙");
    }

    @Test
    @DisplayName("炸弹、DOCTYPE、外部实体、宏、外链、坏包：一句话，不展开、不执行、不引用")
    void hostileWorkbooks() {
        String plain = row(1, text("A1", "案号"), text("B1", "案由"));
        refused(
                new XlsxMade()
                        .sheet("台账", "visible", plain)
                        .with("xl/media/x.bin", new byte[120 << 20])
                        .made(),
                "解开以后过大");
        refused(
                new XlsxMade()
                        .sheet("台账", "visible", plain)
                        .with("xl/vbaProject.bin", new byte[10])
                        .made(),
                "宏");
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        refused(
                new XlsxMade()
                        .sheet("台账", "visible", plain)
                        .with("xl/extra.xml", utf8(entity))
                        .made(),
                "DOCTYPE");
        String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + entity;
        refused(
                new XlsxMade()
                        .sheet("台账", "visible", plain)
                        .with("docProps/app.xml", wide.getBytes(StandardCharsets.UTF_16))
                        .made(),
                "DOCTYPE");
        String laughs = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>";
        refused(
                new XlsxMade()
                        .sheet("台账", "visible", plain)
                        .with("xl/sharedStrings.xml", utf8(laughs))
                        .made(),
                "DOCTYPE");
        refused(
                new XlsxMade()
                        .sheet("台账", "visible", row(1, text("ZZZZZZZ1", "远")))
                        .made(),
                "200 列");
        refused(new XlsxMade().sheet("台账", "visible", row(1, text("XFD1", "远"))).made(), "200 列");
        refused(new XlsxMade().sheet("台账", "hidden", plain).made(), "隐藏");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "损坏");
        Grid linked = read(new XlsxMade()
                .sheet("台账", "visible", plain)
                .with("xl/externalLinks/externalLink1.xml", utf8("<externalLink/>"))
                .made());
        assertThat(linked.notes().toString()).contains("链接没有打开");
    }

    private static Grid read(byte[] file) {
        return SheetFile.read(file, Headings::known);
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Problem.class, wrong -> {
            assertThat(wrong.detail().zh()).contains(why);
            assertThat(wrong.detail().en()).doesNotMatch(".*\\p{IsHan}.*").isNotBlank();
        });
    }

    private static List<String> texts(Grid grid, int line) {
        return grid.lines().get(line).cells().stream().map(Cell::text).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static String text(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
