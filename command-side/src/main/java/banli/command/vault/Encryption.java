package banli.command.vault;

import banli.language.word.Sha256;
import banli.language.word.person.Enciphered;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 个人信息加密。 Seals a personal value under its person's key, bound to its place. The value is written as JSON and padded
 * to a multiple of 32 bytes, so that its length tells little; the commitment makes sure that no other key opens it.
 */
public final class Encryption {
    private static final int BLOCK = 32;
    private static final byte END = (byte) 0x80;
    private static final byte[] COMMITS = "banli key commitment".getBytes(StandardCharsets.US_ASCII);

    private final PersonKeys keys;

    /** 用这些密钥。 With those keys. */
    public Encryption(PersonKeys keys) {
        this.keys = keys;
    }

    /** 加密。 Seals the value; the person's key is made when there is none; refused for who was erased. */
    public <T> Enciphered<T> encipher(String person, Place place, T clear) {
        byte[] key = keys.obtain(person);
        byte[] sealed =
                Aes.seal(key, place.associated(), pad(WireMapper.mapper().writeValueAsBytes(clear)));
        return new Enciphered<>(person, commitment(key), Base64.getEncoder().encodeToString(sealed));
    }

    /** 解密。 Opens the value; empty when the person's key was erased. Fails for a value that was moved or changed. */
    public <T> Optional<T> decipher(Enciphered<T> value, Place place, Class<T> type) {
        return keys.find(value.person()).map(key -> {
            if (!commitment(key).equals(value.keyCommitment())) {
                throw new IllegalArgumentException("sealed under another key");
            }
            byte[] padded =
                    Aes.open(key, place.associated(), Base64.getDecoder().decode(value.sealed()));
            return WireMapper.mapper().readValue(unpad(padded), type);
        });
    }

    /** 密钥的承诺值。 The commitment to the person's key, as beside each value sealed under it; empty when there is none. */
    public String commitmentOf(String person) {
        return keys.find(person).map(Encryption::commitment).orElse("");
    }

    private static byte[] pad(byte[] clear) {
        byte[] padded = Arrays.copyOf(clear, (clear.length / BLOCK + 1) * BLOCK);
        padded[clear.length] = END;
        return padded;
    }

    private static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }

    private static String commitment(byte[] key) {
        MessageDigest sha256 = Sha256.begun();
        sha256.update(COMMITS);
        return HexFormat.of().formatHex(sha256.digest(key));
    }
}
