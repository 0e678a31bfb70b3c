package banli.standalone.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.standalone.Main;
import banli.standalone.data.CommandFailed;
import banli.wire.signed.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("口令、密钥和证书由一个命令生成")
class SecretsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> SITE = List.of("banli.example.gov.cn", "10.1.2.3");

    /** Made once: keys take their time. */
    @TempDir
    private static Path made;

    @TempDir
    private Path above;

    @BeforeAll
    static void make() {
        Secrets.make(made, SITE, false, NOW);
    }

    @Test
    @DisplayName("一次全部生成，只有本人进得了文件夹；再来一次什么都不改")
    void oneCommandMakesAll() throws IOException {
        Path folder = above.resolve("secrets");
        assertThat(Main.run("secrets", "--to", folder.toString(), "--site", "banli.example.gov.cn"))
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        Map<String, String> first = contents(folder);
        assertThat(first.values()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(first.keySet())
                .allSatisfy(name -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .isEqualTo(name.equals("ca-key") ? "rw-------" : "r--r--r--"));
        assertThat(Main.run("secrets", "--to", folder.toString())).isZero();
        assertThat(contents(folder)).isEqualTo(first);
    }

    @Test
    @DisplayName("缺一样补一样，别的不动")
    void onlyWhatIsMissingIsMade() throws IOException {
        copyTo(above);
        Map<String, String> first = contents(above);
        Files.delete(above.resolve("axon-token"));
        assertThat(Secrets.make(above, SITE, false, NOW)).containsExactly("axon-token");
        Map<String, String> now = contents(above);
        assertThat(now.remove("axon-token")).isNotEqualTo(first.remove("axon-token"));
        assertThat(now).isEqualTo(first);
    }

    @Test
    @DisplayName("证书由自己的机构签发，名称对，机构的私钥不在任何容器里")
    void certificatesAreOfTheAuthority() throws Exception {
        X509Certificate authority = Certificates.certificate(made.resolve("ca"));
        assertThat(authority.getBasicConstraints()).isZero();
        for (String name : List.of("axon-cert", "database-cert", "site")) {
            X509Certificate one = Certificates.certificate(made.resolve(name));
            assertThatCode(() -> one.verify(authority.getPublicKey())).doesNotThrowAnyException();
            assertThat(one.getBasicConstraints()).isEqualTo(-1);
            assertThat(one.getNotAfter().toInstant())
                    .isBetween(NOW.plusSeconds(300 * 86_400), NOW.plusSeconds(400 * 86_400));
        }
        assertThat(Certificates.certificate(made.resolve("database-cert")).getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .contains("database");
        assertThat(Certificates.certificate(made.resolve("site")).getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactly("banli.example.gov.cn", "10.1.2.3");
    }

    @Test
    @DisplayName("重新签发证书：机构和单位自己的网站证书不动")
    void certificatesAreRenewed() throws Exception {
        copyTo(above);
        Path other = Files.createDirectory(above.resolve("other"));
        Secrets.make(other, SITE, false, NOW);
        Files.copy(other.resolve("site"), above.resolve("site"), StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> first = contents(above);
        assertThat(Secrets.make(above, SITE, true, NOW.plusSeconds(86_400)))
                .containsExactlyInAnyOrder("axon-cert", "database-cert");
        Map<String, String> now = contents(above);
        assertThat(now.get("ca")).isEqualTo(first.get("ca"));
        assertThat(now.get("site")).isEqualTo(first.get("site"));
        assertThat(now.get("axon-cert")).isNotEqualTo(first.get("axon-cert"));
        Files.delete(above.resolve("ca-key"));
        assertThatThrownBy(() -> Secrets.make(above, SITE, true, NOW))
                .isInstanceOfSatisfying(
                        CommandFailed.class,
                        told -> assertThat(told.sentence().en()).contains("no certificate can be issued"));
    }

    @Test
    @DisplayName("从前的 RSA 机构照旧签发：新证书由它签，机构不换")
    void anAuthorityOfBeforeGoesOn() throws Exception {
        copyTo(above);
        KeyPairGenerator before = KeyPairGenerator.getInstance("RSA");
        before.initialize(2048);
        Certificates.Issued old = Certificates.authority(before.generateKeyPair(), NOW);
        for (String own : List.of("ca", "ca-key", "axon-cert", "database-cert")) {
            Files.delete(above.resolve(own));
        }
        Files.writeString(above.resolve("ca"), old.certificatePem());
        Files.writeString(above.resolve("ca-key"), old.keyPem());
        assertThat(Secrets.make(above, SITE, false, NOW)).containsExactlyInAnyOrder("axon-cert", "database-cert");
        assertThat(Files.readString(above.resolve("ca"))).isEqualTo(old.certificatePem());
        X509Certificate server = Certificates.certificate(above.resolve("axon-cert"));
        assertThatCode(() -> server.verify(old.certificate().getPublicKey())).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("签名密钥轮换：新的旧的同时认得，旧的吊销后留着这一行")
    void keysAreRotated() throws IOException {
        copyTo(above);
        assertThat(SigningKey.read(above.resolve("key-desk-1")).id()).isEqualTo("desk-1.1");
        Object inode = Files.getAttribute(above.resolve("known-keys"), "unix:ino");
        assertThat(Main.run("secrets", "--to", above.toString(), "--renew-key", "desk-1"))
                .isZero();
        assertThat(Main.run("secrets", "--to", above.toString(), "--revoke", "desk-1.1"))
                .isZero();
        assertThat(SigningKey.read(above.resolve("key-desk-1")).id()).isEqualTo("desk-1.2");
        assertThat(Files.readAllLines(above.resolve("known-keys")))
                .anyMatch(line -> line.startsWith("desk-1.1 DESK"))
                .anyMatch(line -> line.startsWith("desk-1.2 DESK"))
                .contains("desk-1.1 revoked");
        assertThat(Files.getAttribute(above.resolve("known-keys"), "unix:ino")).isEqualTo(inode);
        assertThat(Main.run("secrets", "--to", above.toString(), "--revoke", "desk-9.1"))
                .isEqualTo(2);
        assertThat(Main.run("secrets", "--to", above.toString(), "--renew-key", "kitchen"))
                .isEqualTo(2);
    }

    private static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }
}
