package banli.desk.intake.sheet;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Cell.Kind;
import banli.language.word.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期的写法。 Days in every dress that registers give them; what could be two days is none. */
final class Days {
    private static final String N = "([\\d〇零○一二三四五六七八九十廿元]{1,4})";
    private static final Pattern FULL = Pattern.compile(N + "[年./-]" + N + "[月./-]" + N + "[日号]?(?:T?\\d{1,2}:.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile(N + "[月./-]" + N + "[日号]?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    /** Serial numbers of the years 1955 to 2119: smaller and greater ones are something else. */
    private static final int EARLIEST = 20_000;

    private static final int LATEST = 80_000;

    private Days() {}

    /** 所读。 The day, null where it is none; what was supposed in reading it, or why it is none; null for nothing to say. */
    record Read(LocalDate day, Text said) {}

    /** The day that a cell tells; a day without a year is of {@code year}, null where none is known. */
    static Read of(Cell cell, Integer year) {
        String text = Numerals.narrow(cell.text());
        Matcher full = FULL.matcher(text);
        Matcher together = TOGETHER.matcher(text);
        Matcher short_ = MONTH_DAY.matcher(text);
        if (full.matches() && full.group(1).length() == 4) {
            return day(Numerals.of(full.group(1)), full.group(2), full.group(3), null);
        } else if (together.matches()) {
            return day(Integer.parseInt(together.group(1)), together.group(2), together.group(3), null);
        } else if (cell.kind() == Kind.NUMBER && text.matches("\\d{5}(\\.\\d+)?")) {
            return serial((int) Double.parseDouble(text));
        } else if (cell.kind() != Kind.NUMBER && short_.matches()) {
            return year == null
                    ? new Read(
                            null, new Text("没有写年份，也不知道是哪一年，请写全", "The year is missing and not known; write it in full"))
                    : day(
                            year,
                            short_.group(1),
                            short_.group(2),
                            new Text("没有写年份，按 " + year + " 年读", "No year is written; read as of " + year));
        }
        return none();
    }

    private static Read serial(int days) {
        if (days < EARLIEST || days > LATEST) {
            return none();
        }
        LocalDate day = FIRST.plusDays(days);
        return new Read(day, new Text("数字 " + days + " 读作 " + day, "The number " + days + " is read as " + day));
    }

    private static Read day(int year, String month, String day, Text said) {
        try {
            return new Read(LocalDate.of(year, Numerals.of(month), Numerals.of(day)), said);
        } catch (DateTimeException none) {
            return new Read(null, new Text("没有这一天，请核对", "There is no such day; check it"));
        }
    }

    private static Read none() {
        return new Read(
                null,
                new Text(
                        "读不出是哪一天，请写作 2021-03-05、2021.3.5 或 2021年3月5日",
                        "No day can be read from this; write 2021-03-05, 2021.3.5 or 2021/3/5"));
    }
}
