package banli.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Cell.Kind;
import banli.desk.intake.file.Grid;
import banli.desk.intake.file.SheetFile;
import banli.desk.intake.sheet.Headings;
import banli.desk.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读旧的 .xls")
class OldSheetTest {
    @Test
    @DisplayName("日期、数字、公式、错误值各是各的；多张表读表头认得最多的，隐藏的不读，合并的向下填满")
    void aWorkbook() {
        Grid grid = read(made(book -> {
            row(book.createSheet("说明"), 0, "本表供登记用");
            row(book.createSheet("藏"), 0, "案号", "案由", "分类", "内容");
            book.setSheetHidden(1, true);
            Sheet sheet = book.createSheet("台账");
            row(sheet, 0, "2021年台账");
            row(sheet, 1, "案号", "案由", "收件日期", "联名人");
            Row first = row(sheet, 2, "21-1", "");
            first.getCell(1).setCellFormula("1+1");
            first.createCell(2).setCellValue(LocalDate.of(2021, 3, 5));
            first.getCell(2).setCellStyle(day(book, "yyyy\"年\"m\"月\"d\"日\""));
            first.createCell(3).setCellValue("甲");
            Row second = row(sheet, 3);
            second.createCell(1).setCellErrorValue((byte) 42);
            second.createCell(2).setCellValue(LocalDateTime.of(2021, 3, 5, 9, 30));
            second.getCell(2).setCellStyle(day(book, "m/d/yy h:mm"));
            second.createCell(3).setCellValue("乙");
            Row third = row(sheet, 4);
            third.createCell(0).setCellValue(168);
            third.createCell(1).setCellValue(0.1);
            third.createCell(2).setCellValue(44260);
            third.createCell(3).setCellValue(true);
            third.setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        }));

        assertThat(grid.sheet()).isEqualTo("台账");
        assertThat(grid.lines()).extracting(line -> line.number()).containsExactly(1, 2, 3, 4, 5);
        assertThat(texts(grid, 1)).containsExactly("案号", "案由", "收件日期", "联名人");
        assertThat(grid.lines().get(2).cell(1).kind()).isEqualTo(Kind.FORMULA);
        assertThat(grid.lines().get(2).cell(2)).isEqualTo(new Cell("2021-03-05", Kind.DATE));
        assertThat(texts(grid, 3)).containsExactly("21-1", "#", "2021-03-05T09:30", "乙");
        assertThat(grid.lines().get(3).cell(1).kind()).isEqualTo(Kind.ERROR);
        assertThat(texts(grid, 4)).containsExactly("168", "0.1", "44260", "是");
        assertThat(grid.lines().get(4).cell(2).kind()).isEqualTo(Kind.NUMBER);
        assertThat(grid.notes().toString()).contains("2 张表", "1 张隐藏", "1 行是隐藏");
    }

    @Test
    @DisplayName("很长的、切在几条记录里的文字读得全；两万行读得出，多了的、太宽的、只有隐藏的各说一句")
    void limits() {
        String longText = "办理建议提案".repeat(5_000);
        assertThat(texts(read(made(book -> row(book.createSheet(), 0, "案号", longText))), 0))
                .containsExactly("案号", longText);
        assertThat(read(made(book -> rows(book.createSheet(), SheetFile.MOST_ROWS)))
                        .lines())
                .hasSize(SheetFile.MOST_ROWS);
        refused(made(book -> rows(book.createSheet(), SheetFile.MOST_ROWS + 30)), "20000 行");
        refused(made(book -> row(book.createSheet(), 0, "案号").createCell(255).setCellValue("远")), "200 列");
        refused(
                made(book -> {
                    row(book.createSheet(), 0, "案号");
                    row(book.createSheet(), 0, "案号");
                    book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
                    book.removeSheetAt(1);
                }),
                "隐藏");
        refused(
                made(book -> {
                    Sheet sheet = book.createSheet();
                    for (int at = 0; at < 4_000; at++) {
                        row(sheet, at, longText);
                    }
                }),
                "解开以后过大");
    }

    @Test
    @DisplayName("宏、密码、更早的、不是表格的、切坏的：一句话，不运行，不引用")
    void hostile() throws IOException {
        byte[] plain = made(book -> row(book.createSheet(), 0, "案号", "案由"));
        refused(with(plain, "_VBA_PROJECT_CUR"), "宏");
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try {
            byte[] locked = made(book -> row(book.createSheet(), 0, "案号"));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(locked, "密码");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(only("EncryptedPackage"), "密码");
        refused(only("Book"), "Excel 95");
        refused(only("WordDocument"), "不是表格");
        refused(only("Workbook"), "");
        for (int cut = 0; cut < plain.length; cut += 97) {
            readOrTold(Arrays.copyOf(plain, cut));
        }
        for (int at = 512; at < plain.length; at += 7) {
            byte[] crooked = plain.clone();
            crooked[at] ^= (byte) 0xFF;
            readOrTold(crooked);
        }
    }

    /** Whatever is wrong with it, nobody meets more than a sentence. */
    private static void readOrTold(byte[] file) {
        try {
            read(file);
        } catch (Problem told) {
            assertThat(told.detail().zh()).doesNotContain("Exception");
        }
    }

    private static byte[] made(Consumer<HSSFWorkbook> filled) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            filled.accept(book);
            book.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] with(byte[] file, String folder) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            parts.getRoot().createDirectory(folder);
            return written(parts);
        }
    }

    private static byte[] only(String name) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[5_000]), name);
            return written(parts);
        }
    }

    private static byte[] written(POIFSFileSystem parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        parts.writeFilesystem(file);
        return file.toByteArray();
    }

    private static void rows(Sheet sheet, int count) {
        for (int at = 0; at < count; at++) {
            row(sheet, at, "21-" + at, "案由");
        }
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int at = 0; at < texts.length; at++) {
            row.createCell(at).setCellValue(texts[at]);
        }
        return row;
    }

    private static CellStyle day(HSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static Grid read(byte[] file) {
        return SheetFile.read(file, Headings::known);
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.detail().zh()).contains(why));
    }

    private static List<String> texts(Grid grid, int line) {
        return grid.lines().get(line).cells().stream().map(Cell::text).toList();
    }
}
