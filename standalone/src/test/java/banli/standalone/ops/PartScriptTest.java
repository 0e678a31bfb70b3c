package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("容器里启动哪一部分")
class PartScriptTest {
    @TempDir
    private Path bin;

    @ParameterizedTest
    @CsvSource({
        "command-side, banli.command.CommandProcess, language proof wire command-side",
        "query-side, banli.query.QueryProcess, language proof wire query-side",
        "desk, banli.desk.DeskProcess, language proof wire desk",
        "standalone, banli.standalone.Main, language proof wire command-side query-side desk standalone"
    })
    @DisplayName("各部分只见自己的模块和它所依靠的")
    void eachSeesItsOwn(String part, String main, String modules) throws Exception {
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Said said = run("/opt/x", part, "serve", "--port=1");
        assertThat(said.code()).isZero();
        String path = said.lines().get(said.lines().indexOf("-cp") + 1);
        StringBuilder expected = new StringBuilder("/opt/x/lib/*");
        for (String module : modules.split(" ")) {
            expected.append(":/opt/x/modules/").append(module).append(".jar");
        }
        assertThat(path).isEqualTo(expected.toString());
        assertThat(said.lines()).endsWith(main, "serve", "--port=1");
        Class.forName(main);
    }

    @Test
    @DisplayName("公证只见审计人的模块")
    void theNotarySeesTheProofAlone() throws Exception {
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Said said = run("/opt/x", "notary", "--port=1");
        assertThat(said.lines().get(said.lines().indexOf("-cp") + 1))
                .isEqualTo("/opt/x/lib/*:/opt/x/modules/proof.jar");
        assertThat(said.lines()).endsWith("banli.proof.cli.Main", "notary", "--port=1");
    }

    @Test
    @DisplayName("不认识的部分用两种语言说明")
    void unknownPartIsRefused() throws Exception {
        Said said = run("/opt/x", "kitchen");
        assertThat(said.code()).isEqualTo(2);
        assertThat(String.join("\n", said.lines())).contains("请指明", "Say which part to start");
    }

    private Said run(String home, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", Compose.HOME.resolve("ops/image/part").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("BANLI_HOME", home);
        process.environment().put("PATH", bin + ":/usr/bin:/bin");
        Process running = process.start();
        List<String> lines = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Said(running.waitFor(), lines);
    }

    private record Said(int code, List<String> lines) {}
}
