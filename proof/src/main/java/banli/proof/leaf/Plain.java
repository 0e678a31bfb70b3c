package banli.proof.leaf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** 无须转义的字节。 Bytes of ASCII that JSON writes as they are, eight at a look. */
final class Plain {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = ONES << 7;

    private Plain() {}

    /** The first place from there on, and before the end, where something else stands; else the end. */
    static int until(byte[] row, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end && areEight((long) EIGHT.get(row, at))) {
            at += Long.BYTES;
        }
        while (at < end && isOne(row[at])) {
            at++;
        }
        return at;
    }

    private static boolean isOne(byte one) {
        return one >= ' ' && one != '"' && one != '\\';
    }

    /** Never true where one of them is another; may be false where none is. */
    private static boolean areEight(long row) {
        long quote = row ^ ONES * '"';
        long escape = row ^ ONES * '\\';
        long others = row - ONES * ' ' | quote - ONES & ~quote | escape - ONES & ~escape | row;
        return (others & HIGH) == 0;
    }
}
