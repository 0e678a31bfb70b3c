package banli.proof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.log.LogInMemory;
import banli.proof.log.OnPaper;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.tree.Tree;
import banli.proof.witness.Carrier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("见证人的命令行：生成密钥，按文件见证，拿纸上抄的来比")
class WitnessCommandsTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");

    @TempDir
    private Path folder;

    private final LogInMemory log = new LogInMemory();
    private String said;

    @BeforeEach
    void policy() throws IOException {
        Files.writeString(folder.resolve("witness.policy"), Policy.written(LOG.key()));
    }

    @Test
    @DisplayName("密钥第一次起名时生成，只有自己读得到；以后不改名")
    void theKey() throws IOException {
        assertThat(run("witness", "key", "--key", at("witness.key"))).isOne();
        assertThat(said).contains("name the witness with --name");
        assertThat(run("witness", "key", "--key", at("witness.key"), "--name", "人大 见证"))
                .isOne();
        assertThat(run("witness", "key", "--key", at("witness.key"), "--name", "npc.example.gov.cn/witness"))
                .isZero();
        VerifierKey key = VerifierKey.parse(said.strip());
        assertThat(key.name()).isEqualTo("npc.example.gov.cn/witness");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("witness.key"))))
                .isEqualTo("rw-------");
        assertThat(run("witness", "key", "--key", at("witness.key"))).isZero();
        assertThat(said.strip()).isEqualTo(key.toString());
        assertThat(run("witness", "key", "--key", at("witness.key"), "--name", "b.example/w"))
                .isOne();
        Files.writeString(folder.resolve("witness.key"), "-----BEGIN PRIVATE KEY-----\n");
        assertThat(run("witness", "key", "--key", at("witness.key"))).isOne();
    }

    @Test
    @DisplayName("呈签书、检查点连同文件夹都见证得；变短、分叉不签，说从几条起再要")
    void byFile() throws IOException {
        log.grow(300);
        Path request = Files.write(
                folder.resolve("request"),
                Carrier.submission(log, checkpoint(log), 0).body());
        assertThat(sign(request, "--name", "npc.example.gov.cn/witness")).isZero();
        assertThat(said).contains("Witnessed: the log \"mz.example.gov.cn/banli/2026\", 300 entries");
        VerifierKey key = VerifierKey.parse(
                Files.readString(folder.resolve("witness.key.pub")).strip());
        Note given = Note.parse(Files.readAllBytes(folder.resolve("request.witnessed")));
        assertThat(given.witnessedAt(key)).isPresent();
        assertThat(Policy.of(LOG.key()).judge(given).checkpoint().size()).isEqualTo(300);

        log.grow(45);
        write();
        Path bare = Files.write(folder.resolve("bare"), checkpoint(log).bytes());
        assertThat(sign(bare)).isOne();
        assertThat(said).contains("needs the log's folder");
        assertThat(sign(bare, "--log", folder.toString())).isZero();
        assertThat(sign(request)).isOne();
        assertThat(said).contains("a request from 345 on");
        assertThat(Files.exists(folder.resolve("bare.witnessed"))).isTrue();

        LogInMemory other = new LogInMemory();
        other.add(List.of(new byte[] {1}));
        other.grow(400);
        Path split = Files.write(
                folder.resolve("split"),
                Carrier.submission(other, checkpoint(other), 345).body());
        assertThat(sign(split)).isOne();
        assertThat(said).contains("SPLIT VIEW");
        assertThat(folder.resolve("split.witnessed")).doesNotExist();
        assertThat(sign(Files.writeString(folder.resolve("x"), "old bananas"))).isOne();
    }

    @Test
    @DisplayName("通读日志时带上纸上抄的：是它的开头才成立")
    void had() throws IOException {
        log.grow(300);
        String paper = "300: " + String.join(" ", new OnPaper(300, head(log).root()).groups());
        log.grow(45);
        write();
        assertThat(had(paper)).isZero();
        assertThat(said).contains("are where this log begins");
        assertThat(had("299:" + head(log).root())).isOne();
        assertThat(said).contains("SPLIT VIEW");
        assertThat(had("346:" + head(log).root())).isOne();
        assertThat(said).contains("ROLLBACK");
        assertThat(had("three hundred")).isOne();
    }

    private int had(String paper) {
        return run("log", folder.toString(), "--key", LOG.key().toString(), "--had", paper);
    }

    private int sign(Path file, String... more) {
        String[] all = {
            "witness",
            "sign",
            file.toString(),
            "--key",
            at("witness.key"),
            "--state",
            at("state"),
            "--policy",
            at("witness.policy")
        };
        String[] arguments = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, arguments, all.length, more.length);
        return run(arguments);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
        said = out.toString();
        return code;
    }

    private static Checkpoint head(LogInMemory log) {
        long size = log.leaves.size();
        return new Checkpoint(LOG.key().name(), size, new Tree(new Tiles(log, size), size).root());
    }

    private static Note checkpoint(LogInMemory log) {
        return Keys.signed(head(log), LOG);
    }

    private void write() throws IOException {
        for (Map.Entry<String, byte[]> file : log.files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.write(folder.resolve("checkpoint"), checkpoint(log).bytes());
    }
}
