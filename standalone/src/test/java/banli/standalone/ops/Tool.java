package banli.standalone.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 别人的程序。 A program of others that judges our files, where the machine has it; the command line's first words name it. */
record Tool(String program, String debianPackage) {
    static final Tool PROMTOOL = new Tool("promtool", "prometheus");
    static final Tool AMTOOL = new Tool("amtool", "prometheus-alertmanager");
    static final Tool HAPROXY = new Tool("haproxy", "haproxy");
    static final Tool COMPOSE = new Tool("docker-compose", "docker-compose");

    /** Skips the test, saying why, when it is not there. */
    void assumeThere() {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))))
                .as("没有 " + program + "（Debian 的 " + debianPackage + " 包），没有用它检查。 Not run: " + program
                        + ", of Debian's package " + debianPackage + ", is not there.")
                .isTrue();
    }

    /** What it says of what is well. */
    String agrees(Path folder, String... words) {
        Said said = says(folder, words);
        assertThat(said.code()).as(said.text()).isZero();
        return said.text();
    }

    /** What it says, and its exit code. */
    Said says(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Its answer. */
    record Said(int code, String text) {}
}
