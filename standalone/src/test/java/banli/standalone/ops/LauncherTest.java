package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

@DisplayName("启动程序：先构建、预演，再运行")
class LauncherTest {
    private static final String DATABASE = "BANLI_DB_URL";

    @TempDir
    private Path home;

    @Test
    @DisplayName("预演不碰环境所指的数据库，运行才用它")
    void theRehearsalLeavesTheDatabaseAlone() throws Exception {
        Files.copy(Compose.HOME.resolve("banli"), home.resolve("banli"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createFile(home.resolve("pom.xml"));
        Files.createDirectories(home.resolve("policies"));
        program("jdk/bin/javac", "");
        program("jdk/bin/java", """
                case "$*" in
                *-version*) echo 'openjdk version "25.0.1"' >&2 ;;
                *AOTCacheOutput*) env > %1$s/rehearsed ;;
                *) env > %1$s/ran ;;
                esac
                """.formatted(home));
        program("bin/mvn", "mkdir -p %s/standalone/target".formatted(home));

        ProcessBuilder launcher = new ProcessBuilder(home.resolve("banli").toString(), "board").inheritIO();
        launcher.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        launcher.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        launcher.environment().put(DATABASE, "jdbc:postgresql://office/banli");

        assertThat(launcher.start().waitFor()).isZero();
        assertThat(home.resolve("rehearsed")).content().contains("PATH=").doesNotContain(DATABASE);
        assertThat(home.resolve("ran")).content().contains(DATABASE);
    }

    @Test
    @DisplayName("用法里每个子命令都有")
    void theUsageNamesEveryCommand() throws IOException {
        String usage = Files.readString(Compose.HOME.resolve("banli"));
        assertThat(Stream.of(banli.standalone.Main.class, banli.proof.cli.Main.class)
                        .flatMap(main ->
                                Stream.of(main.getAnnotation(Command.class).subcommands()))
                        .map(each -> each.getAnnotation(Command.class))
                        .filter(command -> !command.hidden())
                        .map(Command::name))
                .contains("vault", "verify")
                .allSatisfy(name -> assertThat(usage).contains("\n./banli " + name + " "));
    }

    private void program(String name, String body) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
