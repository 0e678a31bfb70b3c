package banli.standalone.opening;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.standalone.Main;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("启用本单位的账本")
class OpeningTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("启用一次：管理员以一次性口令登录，公钥写入首条事实，私钥只在文件里；第二次被拒绝")
    void opensOnce() throws Exception {
        String told = open(0);
        String password = told.lines()
                .filter(line -> line.startsWith("li-na"))
                .map(line -> line.split("\\s+")[2])
                .findFirst()
                .orElseThrow();
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), false)) {
            LedgerOpened opened = application.opened().orElseThrow();
            assertThat(opened.demo()).isFalse();
            assertThat(opened.administrators()).containsExactly("li-na", "wang-wei");
            assertThat(opened.verifierKey()).startsWith("mz.example.gov.cn/banli/2026+");
            assertThat(Files.readString(data.resolve("signing.key"))).startsWith("-----BEGIN PRIVATE KEY-----");
            application.awaitScreens();
            var me = new Desk("http://127.0.0.1:" + application.port(), new Login("li-na", password)).tree("/api/me");
            assertThat(me.toString()).contains("李娜", "ADMIN");
        }
        assertThat(open(2)).contains("账本已经启用过。");
    }

    private String open(int expected) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(
                    "open",
                    "--data",
                    data.toString(),
                    "--office",
                    "示例区民政局",
                    "--mark",
                    "示民",
                    "--origin",
                    "mz.example.gov.cn/banli/2026",
                    "--rules",
                    "shanghai-2015",
                    "--admin",
                    "li-na=李娜,wang-wei=王伟");
            assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
            return told.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
