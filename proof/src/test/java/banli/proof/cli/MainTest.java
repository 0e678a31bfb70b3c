package banli.proof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.log.LogInMemory;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.pack.PackSample;
import banli.proof.tree.Tree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("审计人的命令行：成立答0，不成立答1，未能核对答2")
class MainTest {
    private static final String KEY = PackSample.LOG.key().toString();

    @TempDir
    private Path folder;

    private String said;

    @Test
    @DisplayName("核验证据包，用两种语言说事实、结论和没有核对的")
    void verify() throws IOException {
        byte[] pack = new PackSample().pack(PackSample.LOG).written();
        Path file = Files.write(folder.resolve("pack.zip"), pack);
        assertThat(run("verify", file.toString(), "--key", KEY)).isZero();
        assertThat(said).contains("#2 ", "已登记", "— 张三 CHIEF", "结论：成立。 Verdict: it holds.", "– 未核对：", "not checked: ");
        assertThat(run("verify", file.toString())).isEqualTo(2);
        assertThat(said).contains("密钥是包里自带的", "could not be checked");
        assertThat(run("verify", file.toString(), "--payloads", "--key", KEY)).isZero();
        assertThat(said).contains("关于养老的建议");

        pack[pack.length / 2] ^= 1;
        Files.write(file, pack);
        assertThat(run("verify", file.toString(), "--key", KEY)).isOne();
        assertThat(run("verify", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("verify", file.toString(), "--key", "x+y+z")).isOne();
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    @Test
    @DisplayName("通读日志；改动一条、一片，说得出是哪一条、哪一片")
    void wholeLog() throws IOException {
        LogInMemory log = new LogInMemory();
        log.grow(700);
        write(log, checkpoint(log, "checkpoint"));
        assertThat(run("log", folder.toString(), "--key", KEY)).isZero();
        assertThat(said).contains("All 700 entries are those of the checkpoint's root");
        assertThat(run("log", folder.toString())).isEqualTo(2);

        spoil("tile/0/001", 32 * 5);
        assertThat(run("log", folder.toString(), "--key", KEY)).isOne();
        assertThat(said).contains("Entry 261 is not what the tree holds");
        spoil("tile/0/001", 32 * 5);
        spoil("tile/1/000.p/2", 40);
        assertThat(run("log", folder.toString(), "--key", KEY)).isOne();
        assertThat(said).contains("tile/1/000.p/2 is not made of those below");
        spoil("tile/1/000.p/2", 40);
        spoil("tile/entries/002.p/188", 9);
        assertThat(run("log", folder.toString(), "--key", KEY)).isOne();
        assertThat(said).contains("Entry 512 is not what the tree holds");
        spoil("tile/entries/002.p/188", 9);
        Files.delete(folder.resolve("tile/entries/000"));
        assertThat(run("log", folder.toString(), "--key", KEY)).isOne();
        Files.delete(folder.resolve("checkpoint"));
        assertThat(run("log", folder.toString(), "--key", KEY)).isEqualTo(2);
    }

    @Test
    @DisplayName("两个检查点：只有添加的成立；变短是回滚，另一份历史是分叉")
    void consistency() throws IOException {
        LogInMemory log = new LogInMemory();
        log.grow(300);
        Path old = checkpoint(log, "old");
        log.grow(45);
        Path now = checkpoint(log, "now");
        write(log, now);
        assertThat(compare(old, now)).isZero();
        assertThat(compare(now, old)).isOne();
        assertThat(said).contains("ROLLBACK");

        LogInMemory other = new LogInMemory();
        other.add(List.of(new byte[] {1}));
        other.grow(310);
        assertThat(compare(checkpoint(other, "other"), now)).isOne();
        assertThat(said).contains("SPLIT VIEW");
        assertThat(run("consistency", old.toString(), now.toString(), folder.toString()))
                .isEqualTo(2);
    }

    private int compare(Path old, Path now) {
        return run("consistency", old.toString(), now.toString(), folder.toString(), "--key", KEY);
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
        said = out.toString();
        return code;
    }

    private Path checkpoint(LogInMemory log, String name) throws IOException {
        long size = log.leaves.size();
        Checkpoint head =
                new Checkpoint(PackSample.LOG.key().name(), size, new Tree(new Tiles(log, size), size).root());
        return Files.write(
                folder.resolve(name), Keys.signed(head, PackSample.LOG).bytes());
    }

    private void write(LogInMemory log, Path checkpoint) throws IOException {
        for (Map.Entry<String, byte[]> file : log.files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.write(folder.resolve("checkpoint"), Files.readAllBytes(checkpoint));
    }

    private void spoil(String path, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(path));
        bytes[at] ^= 1;
        Files.write(folder.resolve(path), bytes);
    }
}
