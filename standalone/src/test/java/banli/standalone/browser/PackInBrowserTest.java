package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.page.CheckPage;
import banli.proof.word.Refused;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("浏览器：核验页与 Java 的核验，两样各自写成，说的一样")
class PackInBrowserTest {
    private static final Path PACKS = Path.of("../proof/src/test/resources/packs");
    private static final String EACH_BYTE = """
        async ([pack, key]) => {
          const good = Uint8Array.from(atob(pack), char => char.charCodeAt(0));
          let codes = '';
          for (let at = 0; at < good.length; at++) {
            const other = good.slice();
            other[at] ^= 1 << (at % 8);
            codes += { HOLDS: 0, REFUTED: 1, UNPROVED: 2 }[(await check(other, key)).verdict];
          }
          return codes;
        }\
        """;

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private Page page;
    private String key;

    @BeforeEach
    void open() throws IOException {
        Path file = Files.write(folder.resolve("verify.html"), CheckPage.written());
        key = Files.readString(PACKS.resolve("key")).strip();
        page = Chromium.stranger("zh");
        page.onRequest(request -> asked.add(request.url()));
        page.onDialog(dialog -> asked.add(dialog.message()));
        page.navigate(file.toUri().toString());
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    @DisplayName("不连网络；没有密钥说未能核对，有了密钥成立，并说出每件事实")
    void aGoodPack() {
        page.setInputFiles("#pack", PACKS.resolve("case.zip"));
        page.waitForSelector("#verdict.UNPROVED");
        page.locator("#key").fill(key);
        page.waitForSelector("#verdict.HOLDS");
        assertThat(page.locator("#facts li").count()).isEqualTo(3);
        assertThat(page.locator("#facts").textContent()).contains("已登记", "关于养老的建议", "张三");
        page.locator("#try").click();
        page.waitForSelector("#verdict.REFUTED");
        assertThat(page.locator("#changed").textContent()).contains("副本", "原件没有动");
        page.locator("#restore").click();
        page.waitForSelector("#verdict.HOLDS");
        page.locator("#key").fill(key.replace("banli/2026", "banli/2027"));
        page.waitForSelector("#verdict.REFUTED");
        assertThat(page.locator("#told").isVisible()).isFalse();
        assertThat(asked).hasSize(1).first().asString().startsWith("file:");
    }

    @Test
    @DisplayName("包的每一个字节各改一位，两样核验各自都说不成立")
    void eachByte() throws IOException {
        for (String name : List.of("case.zip", "sealed.zip", "changed.zip")) {
            byte[] pack = Files.readAllBytes(PACKS.resolve(name));
            String told = (String)
                    page.evaluate(EACH_BYTE, List.of(Base64.getEncoder().encodeToString(pack), key));
            assertThat(told).isEqualTo(inJava(pack)).matches("1+").hasSize(pack.length);
        }
    }

    @Test
    @DisplayName("案件旁边的分开说；指标和公开答复的包说明证明什么、没有核对什么；改了所称的值不成立")
    void otherKinds() {
        page.locator("#key").fill(key);
        page.setInputFiles("#pack", PACKS.resolve("sealed.zip"));
        page.waitForSelector("#verdict.HOLDS");
        assertThat(page.locator("#findings").textContent())
                .contains(
                        "另成一流的，从头起也没有缺号：meeting:m-1",
                        "只摘了与本案有关的代理授权",
                        "印的是同一个检查点",
                        "没有一条被扣下：district-cppcc-6-5-21-168、meeting:m-1");
        assertThat(page.locator("#facts").textContent()).contains("案件旁边的");
        page.setInputFiles("#pack", PACKS.resolve("reply.zip"));
        page.waitForSelector("#findings li:has-text('只有公开了的')");
        assertThat(page.locator("#verdict").getAttribute("class")).isEqualTo("HOLDS");
        page.setInputFiles("#pack", PACKS.resolve("figure.zip"));
        page.waitForSelector("#findings li:has-text('所列正是 1/2')");
        assertThat(page.locator("#verdict").getAttribute("class")).isEqualTo("HOLDS");
        assertThat(page.locator("#findings").textContent())
                .contains("还有没有别的案件", "</script><img")
                .doesNotContain("\u202e");
        assertThat(page.locator("#findings img, #findings script").count()).isZero();
        assertThat(asked).hasSize(1);
    }

    @Test
    @DisplayName("换过密钥的，持旧密钥也能查下去，说的与 Java 的一样")
    void keysThatFollow() throws IOException {
        page.locator("#key").fill(key);
        page.setInputFiles("#pack", PACKS.resolve("changed.zip"));
        page.waitForSelector("#verdict.HOLDS");
        String told = page.locator("#findings").textContent();
        Pack pack = Pack.read(Files.readAllBytes(PACKS.resolve("changed.zip")));
        assertThat(PackCheck.of(pack, Optional.of(Policy.of(VerifierKey.parse(key))))
                        .findings())
                .extracting(finding -> finding.said().zh())
                .anyMatch(said -> said.contains("起换了密钥"))
                .allMatch(told::contains);
    }

    @Test
    @DisplayName("包里的文字只作文字：不成标记，不运行，不把前后的字藏起来")
    void hostileText() {
        page.locator("#key").fill(key);
        page.setInputFiles("#pack", PACKS.resolve("hostile.zip"));
        page.waitForSelector("#verdict.HOLDS");
        assertThat(page.locator("#facts").textContent())
                .contains("</script><img src=x")
                .doesNotContain("\u202e");
        assertThat(page.locator("#facts img, #facts script").count()).isZero();
        assertThat(page.title()).startsWith("核验证据包");
        assertThat(asked).hasSize(1);
    }

    @Test
    @DisplayName("核验页面：按案号核验一案；收到的包也在这一页核对，什么也不上传")
    void onTheDesk() {
        Page auditor = Chromium.window("auditor", "zh");
        List<String> sent = new ArrayList<>();
        try {
            Chromium.open(auditor, "/audit");
            // That somebody is there is told by every page.
            auditor.onRequest(request -> {
                if (request.url().contains("evidence")
                        || request.postData() != null && !request.url().endsWith("/idle")) {
                    sent.add(request.method() + " " + request.url());
                }
            });
            auditor.locator("#number").fill("21-168");
            auditor.locator("#case button").click();
            auditor.waitForSelector("#verdict.HOLDS");
            assertThat(auditor.locator("#findings").textContent()).contains("没有一条被扣下：district-cppcc-6-5-21-168");
            auditor.locator("#try").click();
            auditor.waitForSelector("#verdict.REFUTED");
            auditor.locator("#number").fill("99-999");
            auditor.locator("#case button").click();
            auditor.waitForSelector("#not-taken:has-text('没有找到')");
            assertThat(sent).hasSize(2).allMatch(request -> request.startsWith("GET "));
            auditor.locator("#key").fill(key);
            auditor.setInputFiles("#pack", PACKS.resolve("hostile.zip"));
            auditor.waitForSelector("#verdict.HOLDS");
            assertThat(auditor.locator("#facts").textContent()).contains("</script><img src=x");
            assertThat(sent).hasSize(2);
        } finally {
            auditor.context().close();
        }
    }

    private String inJava(byte[] pack) {
        Optional<Policy> known = Optional.of(Policy.of(VerifierKey.parse(key)));
        StringBuilder codes = new StringBuilder();
        for (int at = 0; at < pack.length; at++) {
            byte[] other = pack.clone();
            other[at] ^= (byte) (1 << at % 8);
            try {
                codes.append(PackCheck.of(Pack.read(other), known).code());
            } catch (Refused refused) {
                codes.append(1);
            }
        }
        return codes.toString();
    }
}
