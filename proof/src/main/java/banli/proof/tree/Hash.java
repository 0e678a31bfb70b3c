package banli.proof.tree;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** 散列。 A SHA-256 hash, and how RFC 6962 makes those of leaves and nodes. */
public final class Hash {
    /** 字节数。 Bytes of a hash. */
    public static final int BYTES = 32;

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::begun);

    /** 空树的根。 The root of a tree without leaves. */
    public static final Hash EMPTY = sha256(new byte[0]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * 从字节。 Of bytes.
     *
     * @throws Refused when they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new Refused(
                    "散列应为 32 字节，这里是 " + bytes.length + " 字节。", "A hash has 32 bytes, this has " + bytes.length + ".");
        }
        return new Hash(bytes.clone());
    }

    /** 第几个。 The hash that stands at that place of many, each after the other. */
    public static Hash nth(byte[] many, int place) {
        return new Hash(Arrays.copyOfRange(many, place * BYTES, (place + 1) * BYTES));
    }

    /** 并列。 Many, each after the other. */
    public static byte[] joined(List<Hash> hashes) {
        byte[] all = new byte[hashes.size() * BYTES];
        for (int place = 0; place < hashes.size(); place++) {
            System.arraycopy(hashes.get(place).bytes, 0, all, place * BYTES, BYTES);
        }
        return all;
    }

    /** As a line of a proof or checkpoint writes it. */
    public static Hash base64(String text) {
        return of(Strict.base64(text));
    }

    /** 摘要。 The plain SHA-256 of bytes. */
    public static Hash sha256(byte[]... parts) {
        MessageDigest digest = DIGEST.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** 一段的摘要。 The plain SHA-256 of bytes within an array. */
    public static Hash sha256(byte[] bytes, int from, int length) {
        MessageDigest digest = DIGEST.get();
        digest.update(bytes, from, length);
        return new Hash(digest.digest());
    }

    /** 开始摘要。 A SHA-256 that has read nothing yet. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** 叶子。 Of an entry. */
    public static Hash leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    /** 节点。 Of two subtrees. */
    public static Hash node(Hash left, Hash right) {
        byte[] both = new byte[1 + 2 * BYTES];
        both[0] = 1;
        System.arraycopy(left.bytes, 0, both, 1, BYTES);
        System.arraycopy(right.bytes, 0, both, 1 + BYTES, BYTES);
        return sha256(both, 0, both.length);
    }

    /** 是否即此。 Whether it is the one at that place of many, as {@link #nth} counts. */
    public boolean isNth(byte[] many, int place) {
        return Arrays.equals(bytes, 0, BYTES, many, place * BYTES, (place + 1) * BYTES);
    }

    /** 字节。 Its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hex. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** In Base64. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
