package banli.desk.attach;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** 纯文本检查。 Whether bytes that pass by are UTF-8 text without control characters other than tab and line ends. */
final class PlainText {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer read = CharBuffer.allocate(8192);
    private ByteBuffer left = ByteBuffer.allocate(0);
    private boolean text = true;

    /** Reads the next bytes. */
    void see(byte[] bytes, int count) {
        if (!text) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(left.remaining() + count);
        in.put(left).put(bytes, 0, count).flip();
        decode(in, false);
        left = in.slice();
    }

    /** Whether all that was seen is text. */
    boolean isText() {
        if (text) {
            decode(left, true);
        }
        return text;
    }

    private void decode(ByteBuffer in, boolean last) {
        while (text) {
            read.clear();
            var result = decoder.decode(in, read, last);
            read.flip();
            text = !result.isError() && read.chars().noneMatch(PlainText::control);
            if (result.isUnderflow() || result.isError()) {
                return;
            }
        }
    }

    private static boolean control(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }
}
