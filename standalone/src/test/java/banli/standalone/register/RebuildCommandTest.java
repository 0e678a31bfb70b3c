package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("命令行：重建与核对")
class RebuildCommandTest {
    private final LoadedRegister register = LoadedRegister.get();

    @BeforeEach
    void announced() {
        register.application.announce(true);
    }

    @Test
    @DisplayName("一致答0；有人用 SQL 改了一行，核对答1、指出哪行哪栏、什么也不改；重建答1并换上，此后又是0")
    void exitCodes() {
        assertThat(say("rebuild", "--check").code()).isZero();
        JdbcClient database = register.application.context().getBean(JdbcClient.class);
        database.sql("update register set title = '改' where number = '21-168'").update();

        Said differs = say("rebuild", "--check");
        assertThat(differs.code()).isEqualTo(1);
        assertThat(differs.out())
                .contains("register district-cppcc-6-5-21-168", "title", "有 1 行不同，画面未改", "1 rows differ");
        assertThat(say("rebuild", "--check").code()).isEqualTo(1);

        Said mended = say("rebuild");
        assertThat(mended.code()).isEqualTo(1);
        assertThat(mended.out()).contains("已换上重建的行");
        Said json = say("rebuild", "--check", "--json");
        assertThat(json.code()).isZero();
        assertThat(json.out().strip()).startsWith("{").contains("\"differing\":0", "\"step\":\"DONE\"");
    }

    @Test
    @DisplayName("没有正在进行的重建可停，答2并说明；--help 说明退出码")
    void couldNot() {
        Said none = say("rebuild", "--stop");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("现在没有正在进行的重建。", "No rebuild is at work now.");
        Said help = say("rebuild", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--check", "exit codes", "rows differ");
    }

    private Said say(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = register.application.folder().path().toString();
        return Said.by(all);
    }
}
