package banli.query.screen;

import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** 待拷的行。 Rows of one table as PostgreSQL copies them in: a line a row, values apart by tabs. */
public final class Lines {
    private static final int FIRST_SIZE = 1 << 14;
    private static final int MOST_BYTES_A_CHAR = 3;

    private final Table table;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    Lines(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    void add(Row row) {
        boolean first = true;
        for (Object value : row.values()) {
            if (!first) {
                bytes[size++] = '\t';
            }
            first = false;
            String text = value instanceof Enum<?> word ? word.name() : value == null ? null : value.toString();
            // With room for the byte that comes after it.
            room(text == null ? 3 : text.length() * MOST_BYTES_A_CHAR + 1);
            if (text == null) {
                bytes[size++] = '\\';
                bytes[size++] = 'N';
            } else {
                add(text);
            }
        }
        bytes[size++] = '\n';
    }

    void writeTo(CopyIn copy) throws SQLException {
        copy.writeToCopy(bytes, 0, size);
    }

    private void add(String text) {
        for (int at = 0; at < text.length(); at++) {
            char it = text.charAt(at);
            if (it < 0x80) {
                ascii(it);
            } else if (it < 0x800) {
                bytes[size++] = (byte) (0xc0 | it >> 6);
                bytes[size++] = (byte) (0x80 | it & 0x3f);
            } else if (Character.isHighSurrogate(it) && at + 1 < text.length()) {
                int character = Character.toCodePoint(it, text.charAt(++at));
                bytes[size++] = (byte) (0xf0 | character >> 18);
                bytes[size++] = (byte) (0x80 | character >> 12 & 0x3f);
                bytes[size++] = (byte) (0x80 | character >> 6 & 0x3f);
                bytes[size++] = (byte) (0x80 | character & 0x3f);
            } else {
                bytes[size++] = (byte) (0xe0 | it >> 12);
                bytes[size++] = (byte) (0x80 | it >> 6 & 0x3f);
                bytes[size++] = (byte) (0x80 | it & 0x3f);
            }
        }
    }

    private void ascii(char it) {
        switch (it) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            default -> bytes[size++] = (byte) it;
        }
    }

    private void escaped(char it) {
        bytes[size++] = '\\';
        bytes[size++] = (byte) it;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
