package banli.standalone.secrets;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.secrets.Certificates.Issued;
import banli.wire.signed.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** 一套安装的全部口令与密钥。 All that the containers of an installation keep secret. What is there is never written over. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NO_RECEIVER = "http://alerts.invalid/";

    private static final Map<String, Supplier<String>> WORDS = new LinkedHashMap<>();
    private static final Map<String, List<String>> SERVERS = Map.of(
            "axon", List.of("axonserver", "localhost"),
            "database", List.of("database", "localhost"));
    private static final Map<String, Sender> PARTS = new LinkedHashMap<>();

    static {
        for (String name : List.of(
                "superuser", "owner", "application", "grafana", "axon-token", "axon-admin-token", "notary-token")) {
            WORDS.put(name, () -> HexFormat.of().formatHex(random(24)));
        }
        WORDS.put("vault", () -> Base64.getEncoder().encodeToString(random(32)));
        WORDS.put("link", () -> HexFormat.of().formatHex(random(32)));
        WORDS.put("alert-receiver", () -> NO_RECEIVER);
        for (int number : new int[] {1, 2}) {
            PARTS.put("command-side-" + number, Sender.COMMAND_SIDE);
            PARTS.put("query-side-" + number, Sender.QUERY_SIDE);
            PARTS.put("desk-" + number, Sender.DESK);
        }
        PARTS.put("entry", Sender.WHOLE);
    }

    private final Path folder;
    private final SecretFiles files;
    private final PartKeys keys;
    private final Instant now;
    private final List<String> made = new ArrayList<>();

    private Secrets(Path folder, Instant now) throws IOException {
        this.folder = folder;
        this.files = SecretFiles.in(folder);
        this.keys = new PartKeys(folder);
        this.now = now;
    }

    /**
     * 补齐缺少的。 Makes what is missing; answers the names of the files made.
     *
     * @param site the names and addresses by which people find the installation
     * @param renew whether certificates of the own authority are made anew
     * @throws CouldNot when the folder can't be written, or the authority's key is not there
     */
    public static List<String> make(Path folder, List<String> site, boolean renew, Instant now) {
        try {
            return new Secrets(folder, now).make(site, renew);
        } catch (IOException | GeneralSecurityException failed) {
            throw new CommandFailed(
                    new Text(
                            "口令与密钥无法写入 " + folder + "：" + failed.getMessage(),
                            "The secrets could not be written to " + folder + ": " + failed.getMessage()),
                    failed);
        }
    }

    /** 换一个部分的签名密钥。 A new signing key for a part; answers its name. */
    public static String renewKey(Path folder, String part) {
        Sender sender = PARTS.get(part);
        if (sender == null) {
            throw new CommandFailed(new Text(
                    "没有这一部分：" + part + "。可选 " + PARTS.keySet(),
                    "There is no part " + part + ". Choose of " + PARTS.keySet()));
        }
        return new PartKeys(folder).renew(sender, part);
    }

    /** 吊销一个签名密钥。 Revokes a key by its name. */
    public static void revoke(Path folder, String key) {
        new PartKeys(folder).revoke(key);
    }

    private List<String> make(List<String> site, boolean renew) throws IOException, GeneralSecurityException {
        for (var word : WORDS.entrySet()) {
            if (missing(word.getKey())) {
                files.put(folder.resolve(word.getKey()), word.getValue().get() + "\n");
                made.add(word.getKey());
            }
        }
        for (var part : PARTS.entrySet()) {
            if (missing("key-" + part.getKey())) {
                keys.give(part.getValue(), part.getKey());
                made.add("key-" + part.getKey());
            }
        }
        certificates(site, renew);
        return List.copyOf(made);
    }

    private void certificates(List<String> site, boolean renew) throws IOException, GeneralSecurityException {
        if (missing("ca")) {
            Issued authority = Certificates.authority(now);
            files.keep(folder.resolve("ca-key"), authority.keyPem());
            files.put(folder.resolve("ca"), authority.certificatePem());
            made.add("ca");
        }
        X509Certificate authority = Certificates.certificate(folder.resolve("ca"));
        for (var server : SERVERS.entrySet()) {
            String certificate = server.getKey() + "-cert";
            if (wanted(certificate, authority, renew) || missing(server.getKey() + "-key")) {
                Issued issued = Certificates.server(authority(), server.getValue(), now);
                files.put(folder.resolve(server.getKey() + "-key"), issued.keyPem());
                files.put(folder.resolve(certificate), issued.certificatePem());
                made.add(certificate);
            }
        }
        if (wanted("site", authority, renew)) {
            Issued issued = Certificates.server(authority(), site, now);
            files.put(folder.resolve("site"), issued.certificatePem() + issued.keyPem());
            made.add("site");
        }
    }

    /** One of another authority, the office's own, is never made anew. */
    private boolean wanted(String certificate, X509Certificate authority, boolean renew)
            throws IOException, GeneralSecurityException {
        return missing(certificate)
                || renew && Certificates.isOf(Certificates.certificate(folder.resolve(certificate)), authority);
    }

    private Issued authority() throws IOException, GeneralSecurityException {
        if (missing("ca-key")) {
            throw new CommandFailed(
                    new Text(
                            "没有 " + folder.resolve("ca-key") + "，不能签发证书。请放回它，或移走 ca 后重新生成全部证书。",
                            "Without " + folder.resolve("ca-key")
                                    + " no certificate can be issued. Put it back, or move ca away and have all certificates made anew."));
        }
        return Certificates.issued(folder.resolve("ca"), folder.resolve("ca-key"));
    }

    private boolean missing(String name) {
        return !Files.exists(folder.resolve(name));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
