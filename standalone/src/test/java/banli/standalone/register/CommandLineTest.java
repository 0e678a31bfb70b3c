package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("命令行的提问")
class CommandLineTest {
    private final LoadedRegister register = LoadedRegister.get();

    @BeforeEach
    void announced() {
        register.application.announce(true);
    }

    @Test
    @DisplayName("指标成表，--json 原样输出接口的答复")
    void figuresAsATableAndAsJson() {
        Said table = say("figures", "--year", "2021");
        assertThat(table.code).isZero();
        assertThat(table.out.lines())
                .anySatisfy(line -> assertThat(line.split("\\s{2,}"))
                        .startsWith("ADOPTION_RATE", "解决采纳率")
                        .contains("16/18", "88.9%"));
        Said json = say("figures", "--year", "2021", "--json");
        assertThat(json.out.strip()).startsWith("{").contains("\"id\":\"ADOPTION_RATE\"");
    }

    @Test
    @DisplayName("逐年指标：一年一列，只录入了合计的年份也列出；不与分组同用")
    void figuresYearByYear() {
        assertThat(say("figures", "--from", "2020", "--to", "2021").out.lines())
                .anySatisfy(line -> assertThat(line.split("\\s{2,}")).startsWith("CASES", "件数", "cases", "22", "28"))
                .anySatisfy(line -> assertThat(line.split("\\s{2,}"))
                        .startsWith("ADOPTION_RATE", "解决采纳率", "adoption rate", "—", "16/18 88.9%"));
        assertThat(say("figures", "--from", "2020", "--to", "2021", "--by", "kind").code)
                .isEqualTo(2);
        assertThat(say("figures", "--from", "2020").code).isEqualTo(2);
    }

    @Test
    @DisplayName("没有件数的年份，比率既不是零也不是百分之百")
    void nothingToDivideBy() {
        assertThat(say("figures", "--year", "2019").out.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("ADOPTION_RATE")
                        .contains("0/0")
                        .contains("—"));
    }

    @Test
    @DisplayName("总结以原文输出，轨迹中英文皆可")
    void summaryAndTrail() {
        assertThat(say("summary", "--year", "2021").out).contains("代表建议、政协提案28件,比去年增加6件。");
        assertThat(say("trail", "21-084").out).contains("发生", "2021-11-10", "一是进一步优化社会组织登记成立流程");
        assertThat(say("trail", "21-084", "--lang", "en").out).contains("happened", "2021-11-10");
    }

    @Test
    @DisplayName("轨迹逐条标出编造的内容，补录只说一次")
    void theTrailMarksWhatIsMadeUp() {
        String chinese = say("trail", "21-084").out;
        assertThat(chinese).contains("（拟）").containsOnlyOnce("补录：由启用本账本之前的登记补录。");
        String english = say("trail", "21-084", "--lang", "en").out;
        assertThat(english).contains("[made up]").containsOnlyOnce("Entered from a register kept before this ledger.");
        assertThat(english.lines().filter(line -> line.contains("[made up]")))
                .hasSameSizeAs(
                        chinese.lines().filter(line -> line.contains("（拟）")).toList());
    }

    @Test
    @DisplayName("端口已被占用时，说明是哪一个选项")
    void aTakenPortNamesItsOption(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Said actuator = sayIn(folder, "serve", "--port", "0", "--actuator-port", port);
            assertThat(actuator.code).isEqualTo(2);
            assertThat(actuator.err).contains("端口 " + port + " 已被占用，请用 --actuator-port 另选一个");
            assertThat(sayIn(folder, "serve", "--port", port).err).contains("请用 --port 另选一个");
        }
    }

    @Test
    @DisplayName("没有这一案答1，用法不对答2，都有一句话")
    void exitCodesTellHowItWent() {
        Said unknown = say("trail", "99-999");
        assertThat(unknown.code).isEqualTo(1);
        assertThat(unknown.err).contains("没有案号或案件键为 99-999 的案件。", "No case has the number or key 99-999.");
        Said wrong = say("figures");
        assertThat(wrong.code).isEqualTo(2);
        assertThat(wrong.err).contains("--year");
    }

    @Test
    @DisplayName("同一文件夹不能再启动一次")
    void theFolderIsTaken() {
        Said second = say("serve");
        assertThat(second.code).isEqualTo(2);
        assertThat(second.err).contains("正由另一个办理进程使用");
    }

    private record Said(int code, String out, String err) {}

    private Said say(String... words) {
        return sayIn(register.application.folder().path(), words);
    }

    private static Said sayIn(Path folder, String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            String[] all = new String[words.length + 2];
            System.arraycopy(words, 0, all, 0, words.length);
            all[words.length] = "--data";
            all[words.length + 1] = folder.toString();
            int code = Main.run(all);
            return new Said(code, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
