package banli.proof.note;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 验证密钥。 A verifier key as C2SP writes it: {@code name+id+base64(type, key)}. The id is the hash of the rest, so one that was
 * mistyped is noticed.
 */
public final class VerifierKey {
    private static final int LONGEST = 2_000;

    private final String name;
    private final Kind kind;
    private final byte[] key;
    private final int id;

    private VerifierKey(String name, Kind kind, byte[] key) {
        this.name = name;
        this.kind = kind;
        this.key = key;
        this.id = id(name, kind, key);
    }

    /** 公钥。 Of a key's public half. */
    public static VerifierKey of(String name, Kind kind, PublicKey key) {
        return new VerifierKey(KeyName.checked(name), kind, kind.raw(key));
    }

    /**
     * 读出。 Reads the one line.
     *
     * @throws Refused when it is none, its id does not fit, or its kind is not understood
     */
    public static VerifierKey parse(String line) {
        String[] parts = line.length() > LONGEST ? new String[0] : line.split("\\+", 3);
        if (parts.length != 3 || !isHex(parts[1])) {
            throw new Refused(
                    "“" + Strict.shortened(line) + "”不是验证密钥（名称+编号+密钥）。",
                    "\"" + Strict.shortened(line) + "\" is no verifier key (name+id+key).");
        }
        byte[] typed = Strict.base64(parts[2]);
        Kind kind = Kind.of(typed.length == 0 ? 0 : typed[0] & 0xff);
        byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
        kind.key(raw);
        VerifierKey read = new VerifierKey(KeyName.checked(parts[0]), kind, raw);
        if (!read.hexId().equals(parts[1])) {
            throw new Refused(
                    "验证密钥的编号 " + parts[1] + " 与其内容不符。", "The id " + parts[1] + " of the verifier key does not fit it.");
        }
        return read;
    }

    private static boolean isHex(String id) {
        return id.length() == 8 && id.chars().allMatch(one -> "0123456789abcdef".indexOf(one) >= 0);
    }

    private static int id(String name, Kind kind, byte[] key) {
        Hash all = Hash.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {kind.type()}, key);
        return ByteBuffer.wrap(all.bytes()).getInt();
    }

    /** 名称。 Its name. */
    public String name() {
        return name;
    }

    /** 种类。 What it signs. */
    public Kind kind() {
        return kind;
    }

    int id() {
        return id;
    }

    /** 编号。 Its id, in hex. */
    public String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    /** 是否署它的名。 Whether a signature says that it is this key's; whether it holds is another question. */
    public boolean isNamed(NoteSignature signature) {
        return signature.name().equals(name) && signature.id() == id;
    }

    /** Whether it is the same public key, under whatever name. */
    boolean isSameKey(VerifierKey other) {
        return Arrays.equals(key, other.key);
    }

    /** Whether signatures of both would bear the same name and id. */
    boolean isTakenFor(VerifierKey other) {
        return id == other.id && name.equals(other.name);
    }

    boolean holds(String text, NoteSignature signature) {
        return kind.holds(key, text, signature.bytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && toString().equals(key.toString());
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** As C2SP writes it. */
    @Override
    public String toString() {
        byte[] typed = new byte[1 + key.length];
        typed[0] = kind.type();
        System.arraycopy(key, 0, typed, 1, key.length);
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
