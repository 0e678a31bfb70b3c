package banli.proof.serve;

import banli.proof.word.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** 口令文件。 A file with the token that two processes agreed on; whoever can read it may ask. */
public final class TokenFile {
    private static final int BYTES = 32;
    private static final String GOOD = "[!-~]{20,200}";

    private TokenFile() {}

    /**
     * 读出。 The token.
     *
     * @throws Refused when it can't be read, or is too short to be one
     */
    public static String read(Path file) {
        try {
            String token = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (token.matches(GOOD)) {
                return token;
            }
        } catch (IOException unreadable) {
            // Told below.
        }
        throw new Refused(
                "口令文件 " + file + " 读不出，或不是二十个字以上的口令。",
                "The token's file " + file + " can't be read, or holds none of twenty characters and more.");
    }

    /** 读出或新做。 The token, which is made where there is none yet: for its owner, and for its group to read. */
    public static String readOrMake(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        }
        return read(file);
    }
}
