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
    private char[] characters = new char[1 << 10];

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
        int length = text.length();
        if (length > characters.length) {
            characters = new char[length];
        }
        char[] from = characters;
        text.getChars(0, length, from, 0);
        byte[] into = bytes;
        int to = size;
        for (int at = 0; at < length; at++) {
            char it = from[at];
            if (it < 0x80) {
                char escaped = it > '\r' && it != '\\' ? 0 : escaped(it);
                if (escaped != 0) {
                    into[to++] = '\\';
                }
                into[to++] = (byte) (escaped == 0 ? it : escaped);
            } else if (it < 0x800) {
                into[to++] = (byte) (0xc0 | it >> 6);
                into[to++] = (byte) (0x80 | it & 0x3f);
            } else if (Character.isHighSurrogate(it) && at + 1 < length) {
                int character = Character.toCodePoint(it, from[++at]);
                into[to++] = (byte) (0xf0 | character >> 18);
                into[to++] = (byte) (0x80 | character >> 12 & 0x3f);
                into[to++] = (byte) (0x80 | character >> 6 & 0x3f);
                into[to++] = (byte) (0x80 | character & 0x3f);
            } else {
                into[to++] = (byte) (0xe0 | it >> 12);
                into[to++] = (byte) (0x80 | it >> 6 & 0x3f);
                into[to++] = (byte) (0x80 | it & 0x3f);
            }
        }
        size = to;
    }

    /** The letter that stands for it after a backslash, 0 where it stands for itself. */
    private static char escaped(char it) {
        return switch (it) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
