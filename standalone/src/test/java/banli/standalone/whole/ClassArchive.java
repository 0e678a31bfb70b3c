package banli.standalone.whole;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 类的存档。 Lets a process that is started again and again start quickly; an archive takes a class path of jars only. */
public final class ClassArchive {
    private static final String PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path archive;
    private final String jars;

    ClassArchive(Path folder) {
        this.archive = folder.resolve("classes.aot");
        this.jars = Stream.of(PATH.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(place -> Files.isDirectory(place) ? packed(place, folder) : place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    public List<String> options() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                (Files.exists(archive) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + archive,
                "-Xlog:disable",
                "-cp",
                jars);
    }

    private static Path packed(Path classes, Path folder) {
        Path jar = folder.resolve(Integer.toHexString(classes.hashCode()) + ".jar");
        if (Files.exists(jar)) {
            return jar;
        }
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-f", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("could not pack " + classes);
        }
        return jar;
    }
}
