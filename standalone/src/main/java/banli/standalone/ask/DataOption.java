package banli.standalone.ask;

import banli.standalone.run.RunFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** 用哪个数据文件夹。 Which data folder: {@code --data}, else {@code BANLI_DATA}, else the usual one under the program. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:BANLI_DATA}",
            description = {"数据文件夹。", "The data folder."})
    private Path data;

    /** 演示的。 Of the demo. */
    public Path demo() {
        return chosen().orElse(usual("demo"));
    }

    /** 分进程的。 Of the demo as separate processes. */
    public Path split() {
        return chosen().orElse(usual("split"));
    }

    /** 本单位的。 Of the office's own ledger. */
    public Path ledger() {
        return chosen().orElse(usual("ledger"));
    }

    /** 所问的。 The one to ask: chosen, or the one that runs, or the office's own, or the demo. */
    public Path toAsk() {
        return chosen().orElseGet(() -> {
            Path ledger = usual("ledger");
            Path demo = usual("demo");
            boolean demoRuns =
                    RunFile.read(demo).isPresent() && RunFile.read(ledger).isEmpty();
            return demoRuns || !Files.exists(ledger) ? demo : ledger;
        });
    }

    private Optional<Path> chosen() {
        return Optional.ofNullable(data).filter(path -> !path.toString().isBlank());
    }

    private static Path usual(String name) {
        return Path.of(System.getProperty("banli.home", "."), "data", name);
    }
}
