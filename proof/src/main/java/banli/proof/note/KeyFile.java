package banli.proof.note;

import banli.proof.word.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 密钥文件。 A private key as it is kept, in PEM, and its verifier key beside it. */
public final class KeyFile {
    private static final String SM2 = "signing-sm2.key";
    private static final String TEXT = "text\n";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private KeyFile() {}

    /**
     * 读出。 Reads it.
     *
     * @param file of the ledger's first key; a later one is in a file beside it, named by its id
     * @param known the verifier key that it must belong to
     * @throws Refused when it can't be read, or is another's
     */
    public static NoteSigner log(Path file, VerifierKey known) {
        for (Path one : List.of(file.resolveSibling(name(known)), file)) {
            Optional<NoteSigner> signer = signer(one, known, Kind.LOG);
            if (signer.isPresent()) {
                return signer.get();
            }
        }
        throw new Refused(
                "签名密钥 " + file.getFileName() + " 读不出，或不是账本所记的那一把（" + known.hexId() + "）。",
                "The signing key " + file.getFileName() + " can't be read, or is not the one that the ledger names ("
                        + known.hexId() + ").");
    }

    private static String name(VerifierKey key) {
        return "signing-" + key.hexId() + ".key";
    }

    /**
     * 并签的国密密钥。 The SM2 key that signs beside a log's own: in a file beside it, where one was made.
     *
     * @param file of the log's key
     * @throws Refused when it can't be read, or is under another name than the log
     */
    public static Optional<NoteSigner> sm2(Path file, VerifierKey log) {
        Path beside = file.resolveSibling(SM2);
        if (Files.notExists(beside)) {
            return Optional.empty();
        }
        NoteSigner signer = pair(beside);
        if (signer.key().kind() != Kind.SM2 || !signer.key().name().equals(log.name())) {
            throw new Refused(
                    SM2 + " 不是日志“" + log.name() + "”的国密密钥。",
                    SM2 + " is not an SM2 key of the log \"" + log.name() + "\".");
        }
        return Optional.of(signer);
    }

    /** 新做一把国密密钥。 Makes an SM2 key beside that of a log, and gives its verifier key. */
    public static VerifierKey makeSm2(Path file, VerifierKey log) throws IOException {
        NoteSigner made = made(log.name(), Kind.SM2);
        writeFile(file.resolveSibling(SM2), made);
        return made.key();
    }

    /**
     * 一对。 A key with the verifier key that stands beside it.
     *
     * @throws Refused when either can't be read, or they don't belong together
     */
    public static NoteSigner pair(Path file) {
        try {
            VerifierKey known = known(file);
            return signer(file, known, known.kind()).orElseThrow(() -> unpaired(file));
        } catch (IOException unreadable) {
            throw unpaired(file);
        }
    }

    private static Refused unpaired(Path file) {
        return new Refused(
                "密钥 " + file + " 读不出，或与旁边的 .pub 不是一对。",
                "The key " + file + " can't be read, or does not belong to the .pub beside it.");
    }

    /** 验证密钥。 The verifier key that stands beside a private one. */
    public static VerifierKey known(Path file) throws IOException {
        return VerifierKey.parse(Files.readString(file.resolveSibling(file.getFileName() + ".pub"))
                .strip());
    }

    /** 新做一把。 Makes a key of a log of that name. */
    public static NoteSigner make(String name) {
        return made(name, Kind.LOG);
    }

    private static NoteSigner made(String name, Kind kind) {
        KeyPair pair = kind.pair();
        return new NoteSigner(VerifierKey.of(name, kind, pair.getPublic()), pair.getPrivate(), Clock.systemUTC());
    }

    /** 写入文件。 Puts a key into a file of its own that only this user reads, and its verifier key beside it. */
    public static void write(Path folder, NoteSigner signer) throws IOException {
        writeFile(folder.resolve(name(signer.key())), signer);
    }

    private static void writeFile(Path file, NoteSigner signer) throws IOException {
        FileAttribute<?>[] mine =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (var out =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
            String pem = BEGIN + "\n"
                    + Base64.getMimeEncoder().encodeToString(signer.secret().getEncoded())
                    + "\n" + END + "\n";
            out.write(StandardCharsets.US_ASCII.encode(pem));
        }
        Files.writeString(file.resolveSibling(file.getFileName() + ".pub"), signer.key() + "\n");
    }

    private static Optional<NoteSigner> signer(Path file, VerifierKey known, Kind kind) {
        try {
            NoteSigner signer = new NoteSigner(known, secret(file, kind), Clock.systemUTC());
            boolean fits = known.kind() == kind && known.holds(TEXT, signer.sign(TEXT));
            return fits ? Optional.of(signer) : Optional.empty();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * 见证人的密钥。 A witness's key; it is made, for its owner only, where there is none yet.
     *
     * @param name under which it is made; null when there must be one
     * @throws Refused when it can't be read, has another name, or there is neither a key nor a name
     */
    public static NoteSigner witness(Path file, String name) throws IOException {
        Path known = file.resolveSibling(file.getFileName() + ".pub");
        if (name != null && Files.notExists(file) && Files.notExists(known)) {
            writeFile(file, made(name, Kind.WITNESS));
        }
        if (Files.notExists(file)) {
            throw new Refused(
                    "没有密钥 " + file + "：第一次请用 --name 给见证人起名，例如 npc.example.gov.cn/witness。",
                    "There is no key " + file
                            + ". The first time, name the witness with --name, such as npc.example.gov.cn/witness.");
        }
        NoteSigner signer = pair(file);
        VerifierKey key = signer.key();
        if (name != null && !key.name().equals(name)) {
            throw new Refused(
                    "密钥 " + file + " 的名称是“" + key.name() + "”。",
                    "The key " + file + " has the name \"" + key.name() + "\".");
        }
        if (key.kind() != Kind.WITNESS) {
            throw unpaired(file);
        }
        return signer;
    }

    private static PrivateKey secret(Path file, Kind kind) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII)
                .replace(BEGIN, "")
                .replace(END, "");
        return kind.factory()
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }
}
