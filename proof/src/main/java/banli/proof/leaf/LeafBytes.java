package banli.proof.leaf;

import banli.proof.tree.Hash;
import banli.proof.word.Strict;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 叶子的字节。 Writes leaves, one after another, from the bytes in which a store holds a fact: nothing is made for a field, so that a
 * whole ledger is read at the speed of its digests. The fields come in the order of the methods; for one thread.
 */
public final class LeafBytes {
    static final String APP = "banli/leaf/1";
    static final byte[] EVENT = ascii(",\"event\":");
    static final byte[] META = ascii(",\"meta\":");
    static final byte[] PAYLOAD = ascii(",\"payload\":");
    static final byte[] REVISION = ascii(",\"rev\":");
    static final byte[] STREAM = ascii(",\"stream\":");
    static final byte[] TYPE = ascii(",\"type\":");
    private static final byte[] BEGIN = ascii("{\"app\":\"" + APP + "\",\"at\":");
    private static final byte[] SEQUENCE = ascii(",\"seq\":");
    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = hex();
    private static final int LENGTH = 1_024;
    private static final int DIGITS = 20;

    private final MessageDigest digest = Hash.begun();
    private final byte[] sum = new byte[Hash.BYTES];
    private final MetaBytes metadata = new MetaBytes();
    private byte[] out = new byte[LENGTH];
    private int size;

    /** 开始一片。 Begins a leaf: when the fact was recorded, milliseconds since 1970. */
    public LeafBytes at(long millis) {
        // The byte before it is RFC 6962's, of a leaf.
        size = 1;
        put(BEGIN, 0, BEGIN.length);
        return number(millis);
    }

    /** 事实的标识。 The fact's id, UTF-8. */
    public LeafBytes event(byte[] row, int from, int length) {
        return text(EVENT, row, from, length);
    }

    /**
     * 元数据。 The metadata as stored, JSON of names and texts.
     *
     * @return false when they are written in a way that only a reader of JSON can tell; then they go to {@link #meta(String)}
     */
    public boolean meta(byte[] row, int from, int length) {
        if (!metadata.canonical(row, from, length)) {
            return false;
        }
        digested(META, metadata.bytes(), metadata.from(), metadata.length());
        return true;
    }

    /** 元数据，已规范。 The metadata as RFC 8785 writes them. */
    public LeafBytes meta(String canonical) {
        byte[] bytes = Strict.utf8(canonical);
        return digested(META, bytes, 0, bytes.length);
    }

    /** 内容。 The payload as stored. */
    public LeafBytes payload(byte[] row, int from, int length) {
        return digested(PAYLOAD, row, from, length);
    }

    /** 版次。 The revision, UTF-8; a negative length where it has none. */
    public LeafBytes revision(byte[] row, int from, int length) {
        if (length >= 0) {
            return text(REVISION, row, from, length);
        }
        put(REVISION, 0, REVISION.length);
        put(NULL, 0, NULL.length);
        return this;
    }

    /** 流中的序号。 Its number in its stream. */
    public LeafBytes sequence(long sequence) {
        put(SEQUENCE, 0, SEQUENCE.length);
        return number(sequence);
    }

    /** 流。 Its stream, UTF-8. */
    public LeafBytes stream(byte[] row, int from, int length) {
        return text(STREAM, row, from, length);
    }

    /** 类型。 Its type, UTF-8. */
    public LeafBytes type(byte[] row, int from, int length) {
        return text(TYPE, row, from, length);
    }

    /** 树中的散列。 The hash in the tree of the leaf that is now whole. */
    public Hash hash() {
        return Hash.sha256(ended(), 0, size);
    }

    /** 日志条目。 Its bytes. */
    byte[] entry() {
        return Arrays.copyOfRange(ended(), 1, size);
    }

    private byte[] ended() {
        put((byte) '}');
        return out;
    }

    LeafBytes text(byte[] name, String value) {
        put(name, 0, name.length);
        int begin = size;
        boolean plain = value != null;
        put((byte) '"');
        for (int at = 0; plain && at < value.length(); at++) {
            char one = value.charAt(at);
            plain = one >= ' ' && one < 0x7f && one != '"' && one != '\\';
            put((byte) one);
        }
        put((byte) '"');
        if (!plain) {
            size = begin;
            StringBuilder written = new StringBuilder();
            Jcs.value(written, value);
            byte[] bytes = Strict.utf8(written.toString());
            put(bytes, 0, bytes.length);
        }
        return this;
    }

    private LeafBytes text(byte[] name, byte[] row, int from, int length) {
        if (Plain.until(row, from, from + length) < from + length) {
            return text(name, new String(row, from, length, StandardCharsets.UTF_8));
        }
        put(name, 0, name.length);
        put((byte) '"');
        put(row, from, length);
        put((byte) '"');
        return this;
    }

    private LeafBytes digested(byte[] name, byte[] bytes, int from, int length) {
        put(name, 0, name.length);
        digest.update(bytes, from, length);
        try {
            digest.digest(sum, 0, Hash.BYTES);
        } catch (DigestException thereIsRoom) {
            throw new IllegalStateException(thereIsRoom);
        }
        put((byte) '"');
        room(2 * Hash.BYTES);
        int place = size;
        for (byte one : sum) {
            int pair = (one & 0xff) << 1;
            out[place] = HEX[pair];
            out[place + 1] = HEX[pair + 1];
            place += 2;
        }
        size = place;
        put((byte) '"');
        return this;
    }

    private LeafBytes number(long number) {
        if (number < 0) {
            byte[] written = ascii(Long.toString(number));
            put(written, 0, written.length);
            return this;
        }
        room(DIGITS);
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int place = size + digits - 1; place >= size; place--) {
            out[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    private void put(byte one) {
        room(1);
        out[size++] = one;
    }

    private void put(byte[] bytes, int from, int length) {
        room(length);
        System.arraycopy(bytes, from, out, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, 2 * (size + more));
        }
    }

    /** The two digits of each byte. */
    private static byte[] hex() {
        byte[] all = new byte[1 << Byte.SIZE];
        for (int one = 0; one < all.length; one++) {
            all[one] = (byte) one;
        }
        return ascii(HexFormat.of().formatHex(all));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
