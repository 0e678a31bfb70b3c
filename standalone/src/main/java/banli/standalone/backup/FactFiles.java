package banli.standalone.backup;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.facts.Fact;
import banli.standalone.facts.Facts;
import banli.wire.WireMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** 备份里的事实。 The facts of a backup: files of ten thousand, a line of JSON each, packed; payloads in base64 as stored. */
final class FactFiles {
    private static final int IN_A_FILE = 10_000;
    private static final int PAGE = 500;

    private final Path folder;

    FactFiles(Path backup) {
        this.folder = backup.resolve("facts");
    }

    /** Writes the facts up to a number; each is seen before. */
    void write(Facts from, long last, Consumer<Fact> seen) throws IOException {
        Files.createDirectories(folder);
        for (long first = 0; first <= last; first += IN_A_FILE) {
            try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(file(first))), StandardCharsets.UTF_8))) {
                from.each(first, Math.min(last, first + IN_A_FILE - 1), fact -> {
                    seen.accept(fact);
                    write(out, fact);
                });
            }
        }
    }

    private static void write(BufferedWriter out, Fact fact) {
        try {
            out.write(WireMapper.mapper().writeValueAsString(fact));
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Adds all the facts to a store that holds none.
     *
     * @throws CouldNot when a number is missing or out of its place
     */
    void read(Facts to, long last) throws IOException {
        long expected = 0;
        for (long first = 0; first <= last; first += IN_A_FILE) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file(first))), StandardCharsets.UTF_8))) {
                List<Fact> page = new ArrayList<>(PAGE);
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    Fact fact = WireMapper.mapper().readValue(line, Fact.class);
                    if (fact.position() != expected++) {
                        throw missing(expected - 1);
                    }
                    page.add(fact);
                    if (page.size() == PAGE) {
                        to.append(page);
                        page.clear();
                    }
                }
                if (!page.isEmpty()) {
                    to.append(page);
                }
            }
        }
    }

    private static CommandFailed missing(long fact) {
        return new CommandFailed(
                new Text("没有恢复：备份里缺第 " + fact + " 号事实。", "Nothing was restored: the backup lacks fact " + fact + "."));
    }

    private Path file(long first) {
        return folder.resolve("%012d.jsonl.gz".formatted(first));
    }
}
