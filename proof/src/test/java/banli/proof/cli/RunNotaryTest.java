package banli.proof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.notary.NotaryElsewhere;
import banli.proof.notary.Signing;
import banli.proof.note.Checkpoint;
import banli.proof.note.Kind;
import banli.proof.note.VerifierKey;
import banli.proof.serve.TokenFile;
import banli.proof.tree.Hash;
import banli.proof.tree.Known;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("公证作为自己的进程")
class RunNotaryTest {
    /** More of them: {@code -Dkills=1000}. */
    private static final int KILLS = Integer.getInteger("kills", 2);

    private static final String ORIGIN = "mz.example.gov.cn/banli/2026";
    private static final List<Hash> LEAVES = Known.leaves(40 + KILLS);
    private static final List<Hash> TURNED = IntStream.range(0, LEAVES.size())
            .mapToObj(at -> at < 7 ? LEAVES.get(at) : Hash.node(LEAVES.get(at), Hash.EMPTY))
            .toList();

    @TempDir
    private Path folder;

    private VerifierKey known;

    @BeforeEach
    void key() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        known = VerifierKey.of(ORIGIN, Kind.LOG, pair.getPublic());
        String base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(file("log.key"), "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
        Files.writeString(file("log.key.pub"), known + "\n");
    }

    @Test
    @DisplayName("正签着就被强行终止，换另一份历史来签：没有一个大小签出过两个根；口令只给本用户和本组读")
    void killed() throws Exception {
        Map<Long, Hash> signed = new HashMap<>();
        int at = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Running notary = start();
            try (Signing signing = new NotaryElsewhere(notary.address, TokenFile.read(file("token")), known)) {
                at = sign(signing, LEAVES, 8 + kill, signed);
                assertThat(sign(signing, TURNED, at, signed)).isEqualTo(at);
                int next = at + 1;
                CompletableFuture<Integer> asked =
                        CompletableFuture.supplyAsync(() -> sign(signing, LEAVES, next, signed));
                notary.process.destroyForcibly().waitFor();
                asked.get();
            }
        }
        assertThat(signed).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("token"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisplayName("密钥、口令、记录不对：一句话，不启动")
    void notStarted() throws IOException {
        assertThat(run("notary")).isEqualTo(2);
        Files.writeString(file("token"), "short");
        assertThat(run(arguments())).isOne();
        Files.delete(file("token"));
        Files.writeString(file("notary.state"), "another.example/log\n0\n" + Hash.EMPTY + "\n");
        assertThat(run(arguments())).isOne();
        Files.delete(file("notary.state"));
        Files.writeString(file("log.key"), "no key");
        assertThat(run(arguments())).isOne();
        Files.delete(file("log.key.pub"));
        assertThat(run(arguments())).isEqualTo(2);
        assertThat(file("token")).doesNotExist();
    }

    /** Asks to sign that many of a history, whatever was signed; answers how many are signed now. */
    private static int sign(Signing signing, List<Hash> leaves, int size, Map<Long, Hash> signed) {
        try {
            long last = signing.size();
            Hash root = Known.root(leaves.subList(0, size));
            List<Hash> proof = last > size ? List.of() : new Tree(Known.of(leaves), size).consistency(last);
            signing.sign(new Checkpoint(ORIGIN, size, root), Math.min(last, size), proof)
                    .ifPresent(_ -> {
                        synchronized (signed) {
                            assertThat(signed.merge((long) size, root, (one, _) -> one))
                                    .isEqualTo(root);
                        }
                    });
            return (int) signing.size();
        } catch (Refused gone) {
            return size;
        }
    }

    private record Running(Process process, URI address) {}

    private Running start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        command.command().addAll(List.of(arguments()));
        Process process = command.redirectErrorStream(true).start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("http://")) {
            line = said.readLine();
        }
        assertThat(line).isNotNull();
        return new Running(process, URI.create(line + "/"));
    }

    private String[] arguments() {
        return new String[] {
            "notary",
            "--key",
            file("log.key").toString(),
            "--state",
            file("notary.state").toString(),
            "--token",
            file("token").toString(),
            "--port",
            "0"
        };
    }

    private static int run(String... arguments) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return Main.run(out, out, arguments);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
