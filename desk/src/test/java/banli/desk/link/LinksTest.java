package banli.desk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.ask.DeskKey;
import banli.language.word.CaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("征询链接")
class LinksTest {
    private static final CaseId CASE = new CaseId("district-cppcc-6-5-21-168");
    private static final Instant NOW = Instant.parse("2021-04-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("签发的链接读回来还是同一份，三十天内有效")
    void roundTrip() {
        DeskKey key = key("a");
        Link link = at(key, NOW).fresh(CASE, "zhu-fang", 2);
        String token = at(key, NOW).token(link);

        assertThat(token).matches("[A-Za-z0-9_-]+").hasSizeLessThan(200);
        assertThat(at(key, NOW).read(token)).contains(link);
        assertThat(at(key, NOW.plus(Duration.ofDays(30)).minusSeconds(1)).expired(link))
                .isFalse();
        assertThat(at(key, NOW.plus(Duration.ofDays(30))).expired(link)).isTrue();
    }

    @Test
    @DisplayName("改动任何一个字节都不再有效；别处签的也无效")
    void alteredAndForeign() {
        DeskKey key = key("a");
        Links links = at(key, NOW);
        String token = links.token(links.fresh(CASE, "zhu-fang", 1));
        byte[] whole = Base64.getUrlDecoder().decode(token);
        for (int i = 0; i < whole.length; i++) {
            byte[] altered = whole.clone();
            altered[i] ^= 1;
            assertThat(links.read(Base64.getUrlEncoder().withoutPadding().encodeToString(altered)))
                    .as("byte %d", i)
                    .isEmpty();
        }
        assertThat(at(key("b"), NOW).read(token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "====", "../../etc/passwd", "<script>", "𠮷", "AAAA", "%00"})
    @DisplayName("不是链接的文字打不开任何东西")
    void noLinks(String text) {
        assertThat(at(key("a"), NOW).read(text)).isEmpty();
        assertThat(at(key("a"), NOW).read(text + "A".repeat(100_000))).isEmpty();
    }

    @Test
    @DisplayName("同一案同一人同一轮的两个链接用同一幂等键，换人、换轮、换动作则不同")
    void keysAreOfWhatTheLinkIsFor() {
        Link one = new Link(CASE, "zhu-fang", 1, NOW);

        assertThat(one.key("form"))
                .isEqualTo(new Link(CASE, "zhu-fang", 1, NOW.plusSeconds(9)).key("form"))
                .matches("[!-~]{1,200}")
                .isNotEqualTo(one.key("contact:1"))
                .isNotEqualTo(new Link(CASE, "zhu-fang", 2, NOW).key("form"))
                .isNotEqualTo(new Link(CASE, "chen-zhen", 1, NOW).key("form"));
    }

    @Test
    @DisplayName("密钥文件缺失则新建，只有本人可读，重新启动后链接仍有效；坏的密钥文件说明怎么办")
    void theKeyFile() throws IOException {
        Path file = folder.resolve("desk-link.key");
        Links first = at(new DeskKey(file.toString()), NOW);
        Link link = first.fresh(CASE, "zhu-fang", 1);

        assertThat(at(new DeskKey(file.toString()), NOW).read(first.token(link)))
                .contains(link);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.writeString(file, "abc");
        assertThatThrownBy(() -> new DeskKey(file.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("密钥文件");
    }

    private DeskKey key(String name) {
        return new DeskKey(folder.resolve(name).toString());
    }

    private static Links at(DeskKey key, Instant now) {
        return new Links(key, Duration.ofDays(30), Clock.fixed(now, ZoneOffset.UTC));
    }
}
