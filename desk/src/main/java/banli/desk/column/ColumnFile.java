package banli.desk.column;

import banli.language.word.Sha256;
import org.springframework.http.MediaType;

/**
 * 公示栏的一个文件。 A file of the column as it is sent and as it is written into a folder.
 *
 * @param packed the same bytes by gzip, packed once for all who read it; null where that saves nothing
 * @param tag other whenever the bytes are
 */
record ColumnFile(int status, MediaType type, byte[] bytes, byte[] packed, String tag) {
    private static final int TAG = 32;

    static ColumnFile of(int status, MediaType type, byte[] bytes) {
        return new ColumnFile(
                status,
                type,
                bytes,
                type.getCharset() == null ? null : Gzip.packed(bytes),
                Sha256.of(bytes).substring(0, TAG));
    }

    /** What it takes to keep it at hand. */
    int weight() {
        return bytes.length + (packed == null ? 0 : packed.length);
    }
}
