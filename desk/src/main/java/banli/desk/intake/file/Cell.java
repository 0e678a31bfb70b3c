package banli.desk.intake.file;

import banli.desk.export.Quoted;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * 一格。 What stands in a cell.
 *
 * @param text in words; of a day its ISO form, of a number its digits, of a formula the formula
 */
public record Cell(String text, Kind kind) {
    /** 空格。 A cell in which nothing stands. */
    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** 格的种类。 What a spreadsheet says that it is. */
    public enum Kind {
        /** 文字。 Words. */
        TEXT,
        /** 数字。 A number. */
        NUMBER,
        /** 日期。 A number shown as a day. */
        DATE,
        /** 公式。 A formula; it is never reckoned. */
        FORMULA,
        /** 错误值。 An error value such as #N/A. */
        ERROR
    }

    /** 文字格。 Words as they came, without the blanks around them, and without the quote that a file made here puts before signs of a formula. */
    public static Cell of(String text) {
        String bare = Quoted.undone(text.strip());
        if (bare.isEmpty()) {
            return EMPTY;
        }
        return new Cell(bare, bare.length() > 1 && bare.charAt(0) == '=' ? Kind.FORMULA : Kind.TEXT);
    }

    /** 日期格。 A day, with its time where it has one. */
    static Cell day(LocalDateTime moment) {
        return new Cell(
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString(),
                Kind.DATE);
    }

    /** 数字格。 A number; what a bare one means as a day depends on where the workbook counts from, which is 1904 for some. */
    static Cell number(BigDecimal number, boolean from1904) {
        return new Cell(number.stripTrailingZeros().toPlainString(), from1904 ? Kind.TEXT : Kind.NUMBER);
    }

    /** 是非格。 Yes or no. */
    static Cell truth(boolean is) {
        return new Cell(is ? "是" : "否", Kind.TEXT);
    }

    /** 是否空。 Whether nothing stands in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** 保存的写法。 As it is kept: a letter for what it is, then what stands in it; nothing for an empty one. */
    public String kept() {
        return isEmpty() ? "" : kind.name().charAt(0) + text;
    }

    /** 由保存的读出。 Reads back what {@link #kept} wrote. */
    public static Cell ofKept(String kept) {
        if (kept.isEmpty()) {
            return EMPTY;
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().charAt(0) == kept.charAt(0)) {
                return new Cell(kept.substring(1), kind);
            }
        }
        return new Cell(kept, Kind.TEXT);
    }

    /** 是否整行皆空。 Whether nothing stands in any of these. */
    static boolean areEmpty(List<Cell> cells) {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
