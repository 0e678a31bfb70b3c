package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Policy;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.pack.PackedFact;
import banli.proof.word.Verdict;
import banli.standalone.Main;
import banli.standalone.publish.PublishedFolder;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("全产品：公示栏写成文件")
class PublishedFilesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"#]+)\"");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("写出、再写只写有变化的；没有断链；撤回和隐去的写明；证据包成立，没有由谁记录")
    void writtenAndWrittenAgain() throws Exception {
        CaseDriver taken = PublishedCase.published("GS-11", Map.of("title", "关于撤下的建议"));
        CaseDriver secret = PublishedCase.published("GS-12", Map.of("title", "关于隐去的建议"));
        for (CaseDriver one : List.of(taken, secret)) {
            WholeProduct.until(
                    one.id, () -> Stranger.get(PublishedCase.page(one)).statusCode() == 200);
        }
        Path to = folder.resolve("column");
        assertThat(publish("--to", to.toString(), "--base", "https://www.example.gov.cn/gongshi"))
                .isZero();
        noBrokenLink(to);
        String first = Files.readString(to.resolve("replies/" + taken.id + ".html"));
        assertThat(first).contains("年内新增五个助餐点，×××");
        assertThat(Files.readString(to.resolve("search.html"))).contains("不能查找");
        assertThat(Files.readString(to.resolve("sitemap.xml")))
                .contains("<loc>https://www.example.gov.cn/gongshi/replies/" + taken.id + ".html</loc>")
                .doesNotContain("127.0.0.1");
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(to.resolve("feed.atom").toFile());
        holds(Files.readAllBytes(to.resolve("replies/district-cppcc-6-5-21-168.zip")));

        Map<Path, Object> before = keys(to);
        Files.writeString(to.resolve("notes.txt"), "单位自己的");
        assertThat(publish("--to", to.toString(), "--base", "https://www.example.gov.cn/gongshi"))
                .isZero();
        Map<Path, Object> after = keys(to);
        String same = "replies/district-cppcc-6-5-21-168.html";
        assertThat(after.get(to.resolve(same))).isEqualTo(before.get(to.resolve(same)));

        taken.does("registry", "withdraw-publication", Map.of("reason", "更正后再公开"));
        PublishedCase.proposer("GS-12", true);
        WholeProduct.until(
                taken.id, () -> Stranger.get(PublishedCase.page(taken)).statusCode() == 410);
        WholeProduct.until(
                secret.id, () -> Stranger.get(PublishedCase.page(secret)).statusCode() == 404);
        assertThat(publish("--to", to.toString())).isZero();
        assertThat(Files.readString(to.resolve("replies/" + taken.id + ".html")))
                .contains("已撤回公开", "更正后再公开")
                .doesNotContain("助餐");
        assertThat(Files.readString(to.resolve("replies/" + secret.id + ".html")))
                .contains("这一页不再公开")
                .doesNotContain("助餐", "隐去");
        assertThat(to.resolve("replies/" + secret.id + ".zip")).doesNotExist();
        assertThat(to.resolve("replies/" + taken.id + ".zip")).doesNotExist();
        assertThat(Files.readString(to.resolve("index.html"))).doesNotContain(taken.id, secret.id);
        assertThat(Files.readString(to.resolve("notes.txt"))).isEqualTo("单位自己的");
        noBrokenLink(to);
    }

    @Test
    @DisplayName("先撤下不再公开的，再写别的：写到一半出错，撤下的已经撤下")
    void takenDownFirst() throws IOException {
        Path to = folder.resolve("first");
        try (PublishedFolder mine = PublishedFolder.at(to)) {
            mine.hold(Map.of("replies/one.html", "1", "index.html", "1"), _ -> new byte[] {'o'}, false);
        }
        try (PublishedFolder mine = PublishedFolder.at(to)) {
            assertThatThrownBy(() -> mine.hold(Map.of("index.html", "2"), PublishedFilesTest::fails, false))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(Files.readString(to.resolve("replies/one.html"))).isEqualTo("gone");
    }

    private static byte[] fails(String path) {
        if (path.equals("index.html")) {
            throw new IllegalStateException("away");
        }
        return "gone".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("不是自己的文件夹不写；指到外面的链接不写；写错的清单不写")
    void onlyItsOwnFolder() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("index.html"), "别人的");
        assertThat(publish("--to", other.toString())).isEqualTo(2);
        assertThat(Files.readString(other.resolve("index.html"))).isEqualTo("别人的");

        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(linked.resolve(".banli-column.json"), "{\"files\":{}}");
        Files.createSymbolicLink(linked.resolve("replies"), outside);
        assertThat(publish("--to", linked.toString())).isEqualTo(2);
        try (Stream<Path> written = Files.list(outside)) {
            assertThat(written).isEmpty();
        }
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve(".banli-column.json"), "{\"files\":");
        assertThat(publish("--to", broken.toString())).isEqualTo(2);
    }

    @Test
    @DisplayName("两个人同时写进一个文件夹的，后来的等；写到一半断了的，接着写得完")
    void oneAtATime() throws IOException {
        Path to = folder.resolve("shared");
        try (PublishedFolder mine = PublishedFolder.at(to)) {
            assertThat(publish("--to", to.toString())).isEqualTo(2);
            assertThatThrownBy(() -> mine.hold(
                            Map.of("index.html", "1", "search.html", "1"),
                            path -> {
                                if (path.startsWith("search")) {
                                    throw new IllegalStateException("断了");
                                }
                                return new byte[] {1};
                            },
                            false))
                    .hasMessage("断了");
        }
        assertThat(publish("--to", to.toString())).isZero();
        assertThat(Files.readString(to.resolve("index.html"))).contains("<html");
    }

    private static int publish(String... arguments) {
        return Main.run(Stream.concat(
                        Stream.of(
                                "publish",
                                "--data",
                                WholeProduct.running().data().toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** Which file each name leads to: another one after it was written anew. */
    private static Map<Path, Object> keys(Path folder) throws IOException {
        Map<Path, Object> keys = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                keys.put(file, Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS));
            }
        }
        return keys;
    }

    private static void noBrokenLink(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                Matcher link = LINK.matcher(Files.readString(file));
                while (link.find()) {
                    URI to = URI.create(link.group(1));
                    assertThat(to.isAbsolute() || Files.isRegularFile(file.resolveSibling(to.getPath())))
                            .as(file + " → " + to)
                            .isTrue();
                }
            }
        }
    }

    private static void holds(byte[] file) {
        Pack pack = Pack.read(file);
        Verdict verdict =
                PackCheck.of(pack, Optional.of(Policy.parse(pack.others().get(Pack.POLICY))));
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(pack.facts()).extracting(PackedFact::type).containsExactly("reply-published");
        assertThat(pack.facts().getFirst().meta()).isEmpty();
        pack.others()
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("顾晓岚", "actorName\":"));
    }
}
