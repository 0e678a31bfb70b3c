package banli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 结果文件。 The file of results: a part a program and size, of which the newest stands. */
final class Results {
    private static final Pattern PART = Pattern.compile("(?ms)^## (\\S+ \\d+x)$.*?(?=^## |\\z)");
    private static final String HEAD = """
            # 测量结果 · Results

            由 `./banli bench` 写下，不用手改。比值在同一次运行里交替测得，写作“中位数（最小–最大）”；绝对值只说明这台机器。
            Written by `./banli bench`. Ratios were taken in alternating blocks of one run, as median (lowest–highest);
            absolute figures say something about this machine only.

            """;

    private final Path file;
    private final Map<String, String> parts = new TreeMap<>();

    Results(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            PART.matcher(Files.readString(file))
                    .results()
                    .forEach(part -> parts.put(part.group(1), part.group().strip() + "\n"));
        }
    }

    void put(String name, String text) throws IOException {
        parts.put(name, text);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD + String.join("\n", parts.values()));
    }

    static String unmeasured(String name, int times, String why) {
        return "## " + name + " " + times + "x\n\n未测 not measured: " + why + "\n";
    }

    static String text(String name, int times, Section section, String circumstances) {
        StringBuilder text = new StringBuilder("## " + name + " " + times + "x\n\n" + section.about() + "\n\n");
        text.append("| 内容 what | ours | peer | limit | ratio | 是否达到 met |\n|---|---|---|---|---|---|\n");
        for (Section.Line line : section.lines()) {
            text.append("| ")
                    .append(String.join(
                            " | ", line.what(), line.ours(), line.peer(), line.limit(), line.ratio(), met(line.met())))
                    .append(" |\n");
        }
        return text.append("\n核对 oracle: ")
                .append(section.oracle())
                .append("\n\n")
                .append(circumstances)
                .append(".\n")
                .toString();
    }

    private static String met(Boolean met) {
        return met == null ? "–" : met ? "达到 yes" : "**未达到 no**";
    }
}
