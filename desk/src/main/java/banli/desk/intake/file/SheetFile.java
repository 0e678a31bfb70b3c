package banli.desk.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

/** 表格文件。 Tells what a file is by its first bytes, whatever it is called, and reads it within fixed limits. */
public final class SheetFile {
    /** 最大字节数。 The most bytes of a file. */
    public static final int LARGEST = 10 << 20;

    /** 最多行数。 The most rows below the headings. */
    public static final int MOST_ROWS = 20_000;

    /** 最多列数。 The most columns. */
    public static final int MOST_COLUMNS = 200;

    /** Titles and notes may stand above the headings. */
    static final int ABOVE = 20;

    private static final int LONGEST_CELL = 32_767;

    private SheetFile() {}

    /**
     * 读出。 The sheet of the file; of several visible ones that with the most known headings.
     *
     * @param known how many of a row's cells are known headings
     * @throws banli.desk.problem.Problem when it is not to be read
     */
    public static Grid read(byte[] file, ToIntFunction<List<Cell>> known) {
        if (file.length == 0) {
            throw Unreadable.empty();
        } else if (file.length > LARGEST) {
            throw Unreadable.tooLarge();
        } else if (begins(file, 'P', 'K', 3, 4)) {
            return Workbook.read(file, known);
        } else if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OldWorkbook.read(file, known);
        } else if (begins(file, '%', 'P', 'D', 'F') || begins(file, 'P', 'K') || begins(file, 0x89, 'P', 'N', 'G')) {
            throw Unreadable.otherKind();
        }
        return TextSheet.read(file);
    }

    /** 读粘贴的文字。 The sheet that was pasted. */
    public static Grid pasted(String text) {
        return TextSheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row that may be kept. */
    static Line line(int number, List<Cell> cells) {
        if (cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)) {
            throw Unreadable.longCell(number);
        }
        return new Line(number, cells);
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= file.length || (file[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
