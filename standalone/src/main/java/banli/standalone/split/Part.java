package banli.standalone.split;

import banli.wire.signed.Sender;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 进程的种类。 The kinds of process of an installation; each sees the classes of its own module and of those it stands on. */
public enum Part {
    /** Acts are decided and recorded. */
    COMMAND("command-side", "banli.command.CommandProcess", Sender.COMMAND_SIDE),
    /** Facts are folded into screens. */
    QUERY("query-side", "banli.query.QueryProcess", Sender.QUERY_SIDE),
    /** Where people work. */
    DESK("desk", "banli.desk.DeskProcess", Sender.DESK);

    private static final List<String> APART = Stream.concat(
                    Arrays.stream(values()).map(Part::module), Stream.of("standalone", "bench"))
            .toList();

    private static final List<String> MODULES = Stream.concat(APART.stream(), Stream.of("language", "proof", "wire"))
            .toList();

    private final String module;
    private final String main;
    private final Sender sender;

    Part(String module, String main, Sender sender) {
        this.module = module;
        this.main = main;
        this.sender = sender;
    }

    /** 模块名。 The module's name, as in logs and metrics. */
    public String module() {
        return module;
    }

    String main() {
        return main;
    }

    /** As what it signs. */
    Sender sender() {
        return sender;
    }

    /** Of this process's class path, what this part may see: its own libraries, and no other part's module. */
    String classPath(String whole) {
        Set<String> libraries = libraries();
        return Arrays.stream(whole.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> MODULES.stream().anyMatch(one -> isOf(one, entry))
                        ? APART.stream().noneMatch(other -> !other.equals(module) && isOf(other, entry))
                        : libraries.contains(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Of a class path what the auditor's jar holds: its module, and its command line's. */
    static String proofAlone(String whole) {
        return Arrays.stream(whole.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> isOf("proof", entry)
                        || Path.of(entry).getFileName().toString().startsWith("picocli-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The names of the jars that the build noted for this module. */
    private Set<String> libraries() {
        String list = "/META-INF/banli/" + module + ".libraries";
        try (InputStream noted = Part.class.getResourceAsStream(list)) {
            String paths = new String(
                    Objects.requireNonNull(noted, "not built: " + list).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(paths.strip().split(":"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A jar of that module, or its folder of classes. */
    private static boolean isOf(String module, String entry) {
        String path = entry.replace(File.separatorChar, '/');
        return path.matches(".*/" + module + "-\\d[^/]*\\.jar") || path.matches(".*/" + module + "/target/.*classes/?");
    }
}
