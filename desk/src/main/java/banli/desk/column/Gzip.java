package banli.desk.column;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** 压缩。 The column's text by gzip: packed once for all who read it, and given to those who take it. */
public final class Gzip {
    /** 编码名。 As in {@code Content-Encoding}. */
    public static final String NAME = "gzip";

    private static final int WORTH_IT = 2048;

    private Gzip() {}

    /** 压缩后的字节。 The same bytes packed; null where that saves nothing. */
    public static byte[] packed(byte[] text) {
        if (text.length <= WORTH_IT) {
            return null;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return packed.toByteArray();
    }

    /** 是否接受。 Whether these {@code Accept-Encoding} headers take it; {@code q=0} says that they don't. */
    public static boolean isTaken(List<String> headers) {
        for (String way :
                headers.stream().flatMap(line -> Stream.of(line.split(","))).toList()) {
            String[] parts = way.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
            if (parts[0].equals(NAME)) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0{0,3})?");
            }
        }
        return false;
    }
}
