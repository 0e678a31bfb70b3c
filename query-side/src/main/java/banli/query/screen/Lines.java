package banli.query.screen;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** 待拷的行。 Rows of one table as PostgreSQL copies them in: a line a row, values apart by tabs. */
public final class Lines {
    private static final int FIRST_SIZE = 1 << 14;

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
            if (text == null) {
                room(3);
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
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        // With room for the byte that comes after it.
        room(2 * utf8.length + 1);
        for (byte it : utf8) {
            byte letter = letter(it);
            if (letter != 0) {
                bytes[size++] = '\\';
            }
            bytes[size++] = letter == 0 ? it : letter;
        }
    }

    /** The letter that stands for it after a backslash, 0 where it stands for itself. */
    private static byte letter(byte it) {
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
