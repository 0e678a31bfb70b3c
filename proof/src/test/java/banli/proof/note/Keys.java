package banli.proof.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** 试验用的密钥。 Keys for tests: the same for the same name in every run. */
public final class Keys {
    /** When witnesses sign. */
    public static final Clock THEN = Clock.fixed(Instant.parse("2021-11-15T00:00:00Z"), ZoneOffset.UTC);

    private Keys() {}

    /** A log of that name. */
    public static NoteSigner log(String name) {
        return log(name, 1);
    }

    /** A log of that name, its first key, its second one and so on. */
    public static NoteSigner log(String name, int which) {
        return of(name, Kind.LOG, which == 1 ? "" : "#" + which);
    }

    /** A witness of that name. */
    public static NoteSigner witness(String name) {
        return of(name, Kind.WITNESS, "");
    }

    /** A checkpoint with the signatures of some. */
    public static Note signed(Checkpoint checkpoint, NoteSigner... signers) {
        Note note = new Note(checkpoint.text(), List.of());
        for (NoteSigner signer : signers) {
            note = note.with(List.of(signer.sign(checkpoint.text())));
        }
        return note;
    }

    private static NoteSigner of(String name, Kind kind, String which) {
        try {
            SecureRandom same = SecureRandom.getInstance("SHA1PRNG");
            same.setSeed((kind + name + which).getBytes(StandardCharsets.UTF_8));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, same);
            KeyPair pair = generator.generateKeyPair();
            return new NoteSigner(VerifierKey.of(name, kind, pair.getPublic()), pair.getPrivate(), THEN);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
