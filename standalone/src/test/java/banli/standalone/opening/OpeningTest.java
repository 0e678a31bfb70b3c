package banli.standalone.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.word.Meta;
import banli.standalone.Main;
import banli.standalone.acts.Acts;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.data.DataFolder;
import banli.standalone.opening.Opening.Administrator;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("启用本单位的账本")
class OpeningTest {
    private static final String PASSWORD = "a phrase of my own";

    @TempDir
    Path data;

    @Test
    @DisplayName("启用一次：管理员用一次性口令设置自己的口令，公钥写入首条事实，私钥只在文件里；第二次被拒绝；忘了的由运行账本的人另发")
    void opensOnce() throws Exception {
        String code = code(open(0), 2);
        String another = code(run(0, "admin-code", "--data", data.toString(), "li-na"), 1);
        assertThat(run(2, "admin-code", "--data", data.toString(), "wang")).contains("请先登记该人员");
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), false)) {
            LedgerOpened opened = application.opened().orElseThrow();
            assertThat(opened.demo()).isFalse();
            assertThat(opened.administrators()).containsExactly("li-na", "wang-wei");
            assertThat(opened.verifierKey()).startsWith("mz.example.gov.cn/banli/2026+");
            assertThat(Files.readString(data.resolve("signing.key"))).startsWith("-----BEGIN PRIVATE KEY-----");
            application.awaitScreens();
            assertThatExceptionOfType(CommandExecutionException.class)
                    .isThrownBy(() -> application.commands().sendAndWait(use(code)));
            application.commands().sendAndWait(use(another));
            var me = new Desk("http://127.0.0.1:" + application.port(), new Login("li-na", PASSWORD)).tree("/api/me");
            assertThat(me.toString()).contains("李娜", "ADMIN");
        }
        assertThat(open(2)).contains("账本已经启用过。");
    }

    @Test
    @DisplayName("启用到一半断了：换了内容的不接着办，内容相同的接着办完，另发一次性口令，旧的作废")
    void goesOnWhereItBrokeOff() throws Exception {
        List<Administrator> first =
                List.of(new Administrator("li-na", "李娜", null), new Administrator("wang-wei", "王伟", null));
        LocalDate before = LocalDate.of(2026, 1, 5);
        Opening opening = new Opening(
                "mz.example.gov.cn/banli/2026",
                "示例区民政局",
                "示民",
                false,
                Rules.named("shanghai-2015"),
                before.withDayOfYear(1),
                first,
                before);
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), false)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            opening.perform(new Acts(endsAfter(4, application.commands())), application.folder()));
        }
        assertThat(run(2, withOffice("另一个局"))).contains("上次启用中断了", "示例区民政局");
        String told = open(0);
        String code = code(told, 2);
        assertThat(told).contains("wang-wei");
        try (Application application = Application.start(DataFolder.take(data), Listening.quietly(), false)) {
            assertThat(application.opened().orElseThrow().openedOn()).isEqualTo(before);
            application.commands().sendAndWait(use(code));
        }
        assertThat(open(2)).contains("账本已经启用过", "admin-code");
    }

    /** Takes so many acts, and then the process is as good as killed. */
    private static CommandGateway endsAfter(int most, CommandGateway gateway) {
        int[] sent = new int[1];
        return (CommandGateway) Proxy.newProxyInstance(
                OpeningTest.class.getClassLoader(), new Class<?>[] {CommandGateway.class}, (_, method, arguments) -> {
                    if (sent[0]++ == most) {
                        throw new IllegalStateException("killed");
                    }
                    return method.invoke(gateway, arguments);
                });
    }

    private static String code(String told, int word) {
        return told.lines()
                .filter(line -> line.startsWith("li-na"))
                .map(line -> line.split("\\s+")[word])
                .findFirst()
                .orElseThrow();
    }

    private static GenericCommandMessage<UseLoginCode> use(String code) {
        return new GenericCommandMessage<>(
                new UseLoginCode("li-na", code, PASSWORD),
                Map.of(Meta.ACTOR, "li-na", Meta.KEY, "use/" + code.hashCode()));
    }

    private String open(int expected) {
        return run(expected, withOffice("示例区民政局"));
    }

    private String[] withOffice(String office) {
        return new String[] {
            "open",
            "--data",
            data.toString(),
            "--office",
            office,
            "--mark",
            "示民",
            "--origin",
            "mz.example.gov.cn/banli/2026",
            "--rules",
            "shanghai-2015",
            "--admin",
            "li-na=李娜,wang-wei=王伟"
        };
    }

    private static String run(int expected, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(arguments);
            assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
            return told.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
