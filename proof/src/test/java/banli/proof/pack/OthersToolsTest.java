package banli.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banli.proof.cli.Main;
import banli.proof.log.LogInMemory;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.NoteSigner;
import banli.proof.tree.Tree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("别人的工具（Go 的 golang.org/x/mod/sumdb）对好的、坏的包和日志，与本产品说得一样")
class OthersToolsTest {
    private static final String KEY = PackSample.LOG.key().toString();
    private static final Path LIBRARY = Path.of("/usr/share/gocode");
    /** Every so many bytes one is changed: all of them are in {@link PackTest}. */
    private static final int STEP = 7;

    @TempDir
    private static Path folder;

    private static Path peer;

    private final Map<String, Boolean> asked = new LinkedHashMap<>();

    @BeforeAll
    static void build() throws Exception {
        boolean there = Files.isDirectory(LIBRARY.resolve("src/golang.org/x/mod/sumdb"))
                && Files.isExecutable(Path.of("/usr/bin/go"));
        assumeTrue(
                there,
                "没有装 Go，不与别人的工具比较。 Go is not installed, others' tools are not asked:"
                        + " apt-get install golang-go golang-golang-x-mod-dev");
        peer = folder.resolve("peer");
        ProcessBuilder go = new ProcessBuilder("/usr/bin/go", "build", "-o", peer.toString(), "main.go")
                .directory(Path.of("src/test/resources/peer").toFile())
                .redirectErrorStream(true);
        go.environment().putAll(Map.of("GO111MODULE", "off", "GOPATH", LIBRARY.toString(), "GOTOOLCHAIN", "local"));
        Process building = go.start();
        String said = new String(building.getInputStream().readAllBytes());
        assertThat(building.waitFor()).as(said).isZero();
    }

    @Test
    @DisplayName("包：完好的成立；检查点、证明、事实、附件改一位，少一条、颠倒、换一把密钥，都不成立")
    void packs() throws Exception {
        PackSample sample = new PackSample();
        Pack good = sample.pack(PackSample.LOG);
        ask(good.written());
        ask(new PackSample(PackSample.HOSTILE).pack(PackSample.LOG).written());
        ask(sample.pack(PackSample.LOG, Keys.witness("rd.example.gov.cn/w")).written());
        ask(sample.pack(Keys.log(PackSample.LOG.key().name())).written());
        SortedMap<String, byte[]> files = Zip.read(good.written());
        for (Map.Entry<String, byte[]> file : List.copyOf(files.entrySet())) {
            boolean forReading = good.others().containsKey(file.getKey());
            for (int at = 0; !forReading && at < file.getValue().length; at += STEP) {
                files.put(file.getKey(), changed(file.getValue(), at));
                ask(Zip.written(files));
            }
            files.put(file.getKey(), file.getValue());
        }
        for (int[] some : new int[][] {{1, 2}, {0, 2}, {0, 2, 1}, {1, 0}, {0, 1}, {0}}) {
            Pack fewer = new Pack(
                    java.util.Arrays.stream(some).mapToObj(sample.facts::get).toList(),
                    good.proofs(),
                    good.checkpoint(),
                    Map.of(),
                    good.others());
            SortedMap<String, byte[]> kept = new java.util.TreeMap<>(Zip.read(fewer.written()));
            kept.keySet()
                    .removeIf(name -> name.startsWith("proofs/")
                            && fewer.facts().stream()
                                    .noneMatch(fact -> name.equals("proofs/" + fact.index() + ".tlog-proof")));
            ask(Zip.written(kept));
        }
        assertSame(200, 5);
    }

    @Test
    @DisplayName("日志文件夹：通读与一致证明；条目、瓦片、检查点改一位，回滚，另一份历史，都不成立")
    void logs() throws Exception {
        LogInMemory log = new LogInMemory();
        log.grow(300);
        byte[] old = checkpoint(log);
        log.grow(400);
        log.files.put("checkpoint", checkpoint(log));
        ask("log", written("log", log.files));
        log.files.forEach((path, bytes) -> {
            for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                Map<String, byte[]> spoilt = new LinkedHashMap<>(log.files);
                spoilt.put(path, changed(bytes, at));
                // Tiles of the size of before are no part of the log any more.
                if (!path.contains(".p/") || path.endsWith(".p/188") || path.endsWith(".p/2")) {
                    ask("log", written(path.replace('/', '-') + at, spoilt));
                }
            }
        });
        LogInMemory other = new LogInMemory();
        other.add(List.of(new byte[] {1}));
        other.grow(310);
        Path before = Files.write(folder.resolve("before"), old);
        Path now = Files.write(folder.resolve("now"), checkpoint(log));
        Path fork = Files.write(folder.resolve("fork"), checkpoint(other));
        Path whole = folder.resolve("log");
        ask("consistency", before, now, whole);
        ask("consistency", now, now, whole);
        ask("consistency", now, before, whole);
        ask("consistency", fork, now, whole);
        ask("consistency", before, fork, whole);
        assertSame(20, 3);
    }

    /** Both were asked the same; what the product said is known. */
    private void assertSame(int refuted, int hold) throws Exception {
        Process process = new ProcessBuilder(peer.toString(), KEY)
                .redirectErrorStream(true)
                .redirectInput(
                        Files.write(folder.resolve("asked"), asked.keySet()).toFile())
                .start();
        List<String> said =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        assertThat(process.waitFor()).as(said.toString()).isZero();
        assertThat(said).hasSameSizeAs(asked.keySet());
        int answer = 0;
        for (Map.Entry<String, Boolean> one : asked.entrySet()) {
            String peers = said.get(answer++);
            assertThat(peers.equals("holds")).as(one.getKey() + ": " + peers).isEqualTo(one.getValue());
        }
        assertThat(asked.values().stream().filter(holds -> !holds)).hasSizeGreaterThan(refuted);
        assertThat(asked.values().stream().filter(holds -> holds)).hasSizeGreaterThanOrEqualTo(hold);
    }

    private void ask(byte[] pack) throws IOException {
        ask("verify", Files.write(folder.resolve("pack" + asked.size() + ".zip"), pack));
    }

    private void ask(String what, Path... files) {
        List<String> words = new ArrayList<>(List.of(what));
        for (Path file : files) {
            words.add(file.toString());
        }
        String instruction = String.join("\t", words).replaceFirst("^verify", "pack");
        words.addAll(List.of("--key", KEY));
        PrintWriter nobody = new PrintWriter(new StringWriter());
        asked.put(instruction, Main.run(nobody, nobody, words.toArray(String[]::new)) == 0);
    }

    private static Path written(String name, Map<String, byte[]> files) {
        Path log = folder.resolve(name);
        files.forEach((path, bytes) -> {
            try {
                Files.createDirectories(log.resolve(path).getParent());
                Files.write(log.resolve(path), bytes);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        return log;
    }

    private static byte[] checkpoint(LogInMemory log) {
        return signed(log, PackSample.LOG);
    }

    private static byte[] signed(LogInMemory log, NoteSigner signer) {
        long size = log.leaves.size();
        Checkpoint head = new Checkpoint(signer.key().name(), size, new Tree(new Tiles(log, size), size).root());
        return Keys.signed(head, signer).bytes();
    }

    private static byte[] changed(byte[] good, int at) {
        byte[] other = good.clone();
        other[at] ^= (byte) (1 << at % 8);
        return other;
    }
}
