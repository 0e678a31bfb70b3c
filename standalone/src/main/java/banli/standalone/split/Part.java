package banli.standalone.split;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 进程的种类。 The kinds of process of an installation; each sees the classes of its own module and of those it stands on. */
public enum Part {
    /** Acts are decided and recorded. */
    COMMAND("command-side", "banli.command.CommandProcess"),
    /** Facts are folded into screens. */
    QUERY("query-side", "banli.query.QueryProcess"),
    /** Where people work. */
    DESK("desk", "banli.desk.DeskProcess");

    private static final List<String> APART = Stream.concat(
                    Arrays.stream(values()).map(Part::module), Stream.of("standalone", "bench"))
            .toList();

    private final String module;
    private final String main;

    Part(String module, String main) {
        this.module = module;
        this.main = main;
    }

    /** 模块名。 The module's name, as in logs and metrics. */
    public String module() {
        return module;
    }

    String main() {
        return main;
    }

    /** Of this process's class path, what this part may see: the other parts' modules are not there. */
    String classPath(String whole) {
        return Arrays.stream(whole.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> APART.stream().noneMatch(other -> !other.equals(module) && isOf(other, entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A jar of that module, or its folder of classes. */
    private static boolean isOf(String module, String entry) {
        String path = entry.replace(File.separatorChar, '/');
        return path.matches(".*/" + module + "-\\d[^/]*\\.jar") || path.matches(".*/" + module + "/target/.*classes/?");
    }
}
