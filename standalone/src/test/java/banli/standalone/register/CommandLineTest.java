package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(table.code()).isZero();
        assertThat(table.out().lines())
                .anySatisfy(line -> assertThat(line.split("\\s{2,}"))
                        .startsWith("ADOPTION_RATE", "解决采纳率")
                        .contains("16/18", "88.9%"));
        Said json = say("figures", "--year", "2021", "--json");
        assertThat(json.out().strip()).startsWith("{").contains("\"id\":\"ADOPTION_RATE\"");
    }

    @Test
    @DisplayName("逐年指标：一年一列，只录入了合计的年份也列出；不与分组同用")
    void figuresYearByYear() {
        assertThat(say("figures", "--from", "2020", "--to", "2021").out().lines())
                .anySatisfy(line -> assertThat(line.split("\\s{2,}")).startsWith("CASES", "件数", "cases", "22", "28"))
                .anySatisfy(line -> assertThat(line.split("\\s{2,}"))
                        .startsWith("ADOPTION_RATE", "解决采纳率", "adoption rate", "—", "16/18 88.9%"));
        assertThat(say("figures", "--from", "2020", "--to", "2021", "--by", "kind")
                        .code())
                .isEqualTo(2);
        assertThat(say("figures", "--from", "2020").code()).isEqualTo(2);
    }

    @Test
    @DisplayName("没有件数的年份，比率既不是零也不是百分之百")
    void nothingToDivideBy() {
        assertThat(say("figures", "--year", "2019").out().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("ADOPTION_RATE")
                        .contains("0/0")
                        .contains("—"));
    }

    @Test
    @DisplayName("流程分析逐表列出件数和天数，与接口所答相同")
    void flow() {
        assertThat(say("flow", "--year", "2021").out()).contains("SPANS", "交办 → 签收", "WAYS", "登记 → ");
        assertThat(say("flow", "--year", "2021", "--json").out()).contains("\"tables\"", "SPANS");
    }

    @Test
    @DisplayName("总结以原文输出，轨迹中英文皆可")
    void summaryAndTrail() throws IOException {
        try (var in = getClass().getResourceAsStream("/banli/summary-2021.txt")) {
            assertThat(say("summary", "--year", "2021").out())
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8) + System.lineSeparator());
        }
        assertThat(say("trail", "21-084").out()).contains("发生", "2021-11-10", "一是进一步优化社会组织登记成立流程");
        assertThat(say("trail", "21-084", "--lang", "en").out()).contains("happened", "2021-11-10");
    }

    @Test
    @DisplayName("轨迹逐条标出编造的内容，补录只说一次")
    void theTrailMarksWhatIsMadeUp() {
        String chinese = say("trail", "21-084").out();
        assertThat(chinese).contains("（拟）").containsOnlyOnce("补录：由启用本账本之前的登记补录。");
        String english = say("trail", "21-084", "--lang", "en").out();
        assertThat(english).contains("[made up]").containsOnlyOnce("Entered from a register kept before this ledger.");
        assertThat(english.lines().filter(line -> line.contains("[made up]")))
                .hasSameSizeAs(
                        chinese.lines().filter(line -> line.contains("（拟）")).toList());
    }

    @Test
    @DisplayName("回看某日：指标、看板、台账、总结、轨迹都说明截至何时、按哪种时间")
    void asOfADay() {
        String[] then = {"--as-of", "2021-06-30", "--clock", "happened"};
        assertThat(say(with(then, "figures")).out())
                .contains("截至 2021-06-30，按发生时间。", "As of 2021-06-30, by when it happened.")
                .contains("CASES");
        assertThat(say(with(then, "figures")).out())
                .isNotEqualTo(say("figures", "--year", "2021").out());
        assertThat(say("figures", "--as-of", "2021-06-30").out())
                .isEqualTo(say(with(then, "figures")).out());
        assertThat(say(with(then, "board")).out()).contains("截至 2021-06-30", "在办", "办中 during", "21-139");
        Said list = say(with(then, "register", "--stage", "IN_HANDLING"));
        assertThat(list.out()).contains("截至 2021-06-30", "办理中 in handling", "21-139");
        assertThat(say(with(then, "summary", "--year", "2021")).out()).contains("截至 2021-06-30");
        assertThat(say(with(then, "trail", "21-084")).out())
                .contains("截至 2021-06-30")
                .doesNotContain("2021-11-10");
    }

    @Test
    @DisplayName("两日对比：每处变化一行，带所据事实；止日早于起日、没有的日子各以一句话说明")
    void twoDaysCompared() {
        Said told = say("difference", "--from", "2021-03-31", "--to", "2021-06-30", "--clock", "happened");
        assertThat(told.out())
                .contains(
                        "2021-03-31 → 2021-06-30",
                        "按发生时间。 by when it happened.",
                        "REPLY_RATE",
                        "换阶段 other lane",
                        "办中 during → ")
                .doesNotContain("DURING", "FIGURE")
                .containsPattern("0026 .*变灯 other light .*2021-04-07  \\d+");
        assertThat(say("difference", "--from", "2021-03-31", "--to", "2021-06-30", "--json")
                        .out())
                .startsWith("{")
                .contains("\"clock\":\"HAPPENED\"");
        Said backwards = say("difference", "--from", "2021-06-30", "--to", "2021-03-31");
        assertThat(backwards.code()).isEqualTo(1);
        assertThat(backwards.err()).contains("止日 2021-03-31 早于起日 2021-06-30。", "is before the earlier one");
        assertThat(say("difference", "--from", "2021-02-30").code()).isEqualTo(1);
        assertThat(say("difference").code()).isEqualTo(2);
        assertThat(say(
                                "difference",
                                "--on",
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString())
                        .out())
                .contains("当时所知 → 当时发生。 what was known → what had happened.");
        assertThat(say("difference", "--on", "2021-06-30").err()).contains("当时还没有事实");
        assertThat(say("difference", "--on", "2021-06-30", "--from", "2021-03-31")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-30, , 1, 没有 2021-02-30 这一天。, There is no such day as 2021-02-30.",
        "2021-06-30, recorded, 1, 当时还没有事实, held no fact then",
        "2019-06-30, , 1, 最早的事发生在, The earliest thing",
        "2999-01-01, , 1, 2999-01-01 还没有到。, has not come yet",
        "999999999, , 1, 还没有第 999999999 号事实, There is no fact 999999999 yet",
        "2021-06-30T10:00:00+09:00, , 1, 当时还没有事实, held no fact then",
        "2021-06-30T10:00:00, , 1, 相差几小时, offset from UTC",
        "midsummer, , 1, 应为事实号、日期, This must be a fact number",
        "2021-06-30, whenever, 1, 应为 recorded, This must be recorded or happened",
        ", happened, 2, --clock 须与 --as-of 同用。, --clock needs --as-of",
    })
    @DisplayName("不成时刻的，各以一句中英文说明")
    void badMoments(String moment, String clock, int code, String zh, String en) {
        List<String> words = new ArrayList<>(List.of("board"));
        if (moment != null) {
            words.addAll(List.of("--as-of", moment));
        }
        if (clock != null) {
            words.addAll(List.of("--clock", clock));
        }
        Said told = say(words.toArray(String[]::new));
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.err()).contains(zh, en);
        assertThat(told.out()).isEmpty();
    }

    private static String[] with(String[] then, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(then)).toArray(String[]::new);
    }

    @Test
    @DisplayName("端口已被占用时，说明是哪一个选项")
    void aTakenPortNamesItsOption(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Said actuator = sayIn(folder, "serve", "--port", "0", "--actuator-port", port);
            assertThat(actuator.code()).isEqualTo(2);
            assertThat(actuator.err()).contains("端口 " + port + " 已被占用，请用 --actuator-port 另选一个");
            assertThat(sayIn(folder, "serve", "--port", port).err()).contains("请用 --port 另选一个");
        }
    }

    @Test
    @DisplayName("没有这一案答1，用法不对答2，都有一句话")
    void exitCodesTellHowItWent() {
        Said unknown = say("trail", "99-999");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("没有案号或案件键为 99-999 的案件。", "No case has the number or key 99-999.");
        Said wrong = say("figures");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--year");
    }

    @Test
    @DisplayName("同一文件夹不能再启动一次")
    void theFolderIsTaken() {
        Said second = say("serve");
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("正由另一个办理进程使用");
    }

    private Said say(String... words) {
        return sayIn(register.application.folder().path(), words);
    }

    private static Said sayIn(Path folder, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = folder.toString();
        return Said.by(all);
    }
}
