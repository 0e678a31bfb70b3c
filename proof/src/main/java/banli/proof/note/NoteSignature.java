package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** 签名行。 A line of a note's signatures: who says it, the key's id, and the signature. */
public final class NoteSignature {
    private static final String DASH = "— ";
    private static final int ID_BYTES = 4;

    private final String name;
    private final byte[] identified;

    private NoteSignature(String name, byte[] identified) {
        this.name = name;
        this.identified = identified;
    }

    static NoteSignature by(VerifierKey key, byte[] signature) {
        byte[] all = ByteBuffer.allocate(ID_BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), all);
    }

    /**
     * 读出。 Reads a line, which has no line end any more.
     *
     * @throws Refused when it is none
     */
    public static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new Refused(
                    "“" + Strict.shortened(line) + "”不是签名行。",
                    "\"" + Strict.shortened(line) + "\" is no line of a signature.");
        }
        byte[] identified = Strict.base64(line.substring(space + 1));
        if (identified.length <= ID_BYTES) {
            throw new Refused("签名行里没有签名。", "The line of a signature holds none.");
        }
        return new NoteSignature(KeyName.checked(line.substring(DASH.length(), space)), identified);
    }

    String name() {
        return name;
    }

    int id() {
        return ByteBuffer.wrap(identified).getInt();
    }

    boolean isOfSameKey(NoteSignature other) {
        return name.equals(other.name) && id() == other.id();
    }

    byte[] bytes() {
        return Arrays.copyOfRange(identified, ID_BYTES, identified.length);
    }

    /** 时间。 The seconds since 1970 that a witness's signature begins with. */
    long time() {
        return ByteBuffer.wrap(identified).getLong(ID_BYTES);
    }

    /** The line, without its end. */
    @Override
    public String toString() {
        return DASH + name + " " + Base64.getEncoder().encodeToString(identified);
    }
}
