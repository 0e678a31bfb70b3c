package banli.standalone.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names by which the product's code reads its environment. */
final class NamesRead {
    private static final List<String> MODULES =
            List.of("proof", "wire", "command-side", "query-side", "desk", "standalone");
    private static final Pattern QUOTED = Pattern.compile("[\"{:]((?:BANLI|AXONIQ)_[A-Z_]+)[\":}]");
    /** A setting with a name of its own, which Spring finds in the environment in capitals. */
    private static final Pattern SETTING =
            Pattern.compile("(?:\\$\\{|\")(banli\\.[a-z.-]+)|^((?:banli|axon)\\.[a-z.-]+)=", Pattern.MULTILINE);

    private final Set<String> names = new TreeSet<>();

    private NamesRead() {}

    static NamesRead ofTheCode() {
        NamesRead read = new NamesRead();
        MODULES.stream().flatMap(NamesRead::sources).forEach(read::add);
        return read;
    }

    boolean knows(String variable) {
        return names.contains(variable)
                || variable.endsWith("_FILE") && names.contains(variable.substring(0, variable.length() - 5));
    }

    private void add(String text) {
        QUOTED.matcher(text).results().forEach(found -> names.add(found.group(1)));
        SETTING.matcher(text).results().forEach(found -> {
            String setting = found.group(1) == null ? found.group(2) : found.group(1);
            names.add(setting.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
            names.add(setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        });
    }

    private static Stream<String> sources(String module) {
        try (Stream<Path> all = Files.walk(Compose.HOME.resolve(module).resolve("src/main"))) {
            return all
                    .filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .map(NamesRead::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
