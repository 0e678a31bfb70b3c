package banli.command.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** 口令散列。 Argon2id, 19 MiB, 2 passes, 1 lane, as OWASP's Password Storage Cheat Sheet names; written in PHC form. */
final class Argon2id {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String FORM = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

    private Argon2id() {}

    static String hash(String password) {
        byte[] salt = Aes.random(SALT_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return FORM + base64.encodeToString(salt) + "$" + base64.encodeToString(derive(password, salt));
    }

    /** Compares in constant time. */
    static boolean matches(String password, String stored) {
        if (!stored.startsWith(FORM)) {
            throw new IllegalArgumentException("an unknown form of password hash");
        }
        String[] parts = stored.substring(FORM.length()).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(derive(password, salt), Base64.getDecoder().decode(parts[1]));
    }

    private static byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
