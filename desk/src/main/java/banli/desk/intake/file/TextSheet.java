package banli.desk.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 分隔的文字。 CSV, or what is copied out of a spreadsheet: UTF-8 or GB 18030, told apart by what can be read without a flaw. */
final class TextSheet {
    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 4_000;
    private static final int LINES_LOOKED_AT = 10;
    /** So many characters are no chance. */
    private static final int ENOUGH = 8;

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int number;

    private TextSheet(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Grid read(byte[] file) {
        String text = decoded(file);
        if (text.isBlank()) {
            throw Unreadable.empty();
        }
        String begin = text.stripLeading().toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype") || begin.startsWith("<html") || begin.startsWith("<?xml")) {
            throw Unreadable.webPage();
        }
        TextSheet sheet = new TextSheet(text);
        sheet.rows();
        return new Grid("", sheet.lines, List.of());
    }

    private static String decoded(byte[] file) {
        if (file.length > 1 && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE)) {
            return checked(new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE));
        }
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, file);
        String text = utf8.or(() -> strictly(GB_18030, file)).orElseThrow(Unreadable::notText);
        return checked(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> strictly(Charset charset, byte[] file) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** No binary file, and no text that has been through the wrong encoding once. */
    private static String checked(String text) {
        if (text.codePoints().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            throw Unreadable.otherKind();
        }
        String begin = text.substring(0, Math.min(LOOKED_AT, text.length()));
        if (text.contains("\uFFFD") || text.contains("锟斤拷") || isUtf8ReadAsGb(begin) || isGbReadAsLatin(begin)) {
            throw Unreadable.garbled();
        }
        return text;
    }

    /** A line of Chinese whose GB 18030 bytes are UTF-8 from end to end is UTF-8 that was taken for GB 18030. */
    private static boolean isUtf8ReadAsGb(String begin) {
        return begin.lines()
                .limit(LINES_LOOKED_AT)
                .map(TextSheet::wide)
                .anyMatch(wide -> wide.length() >= ENOUGH
                        && strictly(StandardCharsets.UTF_8, wide.getBytes(GB_18030))
                                .isPresent());
    }

    private static String wide(String line) {
        return line.codePoints()
                .filter(c -> c > 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Many letters with accents and nothing Chinese. */
    private static boolean isGbReadAsLatin(String begin) {
        long accents = begin.codePoints().filter(c -> c >= 0xA0 && c <= 0xFF).count();
        return accents >= ENOUGH && begin.codePoints().noneMatch(Character::isIdeographic);
    }

    /** Of the first line that has any: what stands in it most. */
    private static char separator(String text) {
        String first = text.lines()
                .filter(line -> line.chars().anyMatch(c -> c == '\t' || c == ',' || c == ';'))
                .findFirst()
                .orElse("");
        char best = ',';
        for (char one : new char[] {'\t', ',', ';'}) {
            best = count(first, one) > count(first, best) ? one : best;
        }
        return best;
    }

    private static long count(String line, char one) {
        return line.chars().filter(c -> c == one).count();
    }

    private void rows() {
        StringBuilder cell = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && cell.isEmpty()) {
                at = quoted(at + 1, cell);
                continue;
            }
            if (c == separator) {
                ended(cell);
            } else if (c == '\n' || c == '\r') {
                ended(cell);
                row();
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
            } else {
                cell.append(c);
            }
            at++;
        }
        ended(cell);
        row();
    }

    /** Up to the closing quotation mark; where that is. */
    private int quoted(int from, StringBuilder cell) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at += 2;
            } else {
                return at + 1;
            }
        }
        throw Unreadable.openQuote(number + 1);
    }

    private void ended(StringBuilder cell) {
        if (cells.size() == SheetFile.MOST_COLUMNS) {
            if (cell.isEmpty()) {
                return;
            }
            throw Unreadable.tooManyColumns();
        }
        cells.add(Cell.of(cell.toString()));
        cell.setLength(0);
    }

    private void row() {
        number++;
        if (!Cell.areEmpty(cells)) {
            if (lines.size() == SheetFile.MOST_ROWS + SheetFile.ABOVE) {
                throw Unreadable.tooManyRows();
            }
            lines.add(SheetFile.line(number, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }
}
