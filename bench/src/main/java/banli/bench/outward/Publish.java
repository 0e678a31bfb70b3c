package banli.bench.outward;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.publish.PublishedFolder;
import banli.standalone.publish.PublishedFolder.Result;
import banli.standalone.register.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 写出公示栏。 The whole column as files, as {@code ./banli publish} writes it: the first time, and when nothing has changed. */
public final class Publish implements Program {
    private static final double FIRST = 300;
    private static final double UNCHANGED = 10;
    private static final double REPLIES = 10_000;

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of(Filled.ONE_SIZE);
    }

    @Override
    public Section run(int size) throws Exception {
        House house = Filled.house();
        Desk desk = new Desk("http://127.0.0.1:" + house.application().port(), new Login("registry", Demo.PASSWORD));
        Path folder = Files.createTempDirectory("banli-bench");
        try {
            Timed first = written(desk, folder);
            Timed again = written(desk, folder);
            long replies = replies(folder);
            if (again.result.written() > 0 || again.result.unchanged() != first.result.written()) {
                throw new IllegalStateException("what had not changed was written again: " + again.result);
            }
            double share = REPLIES / replies;
            return new Section(
                    replies + " 件答复，每件两页和一个证据包，连同各清单，经 HTTP 写成文件；目标按一万件计，所用时间按件数折算。 "
                            + replies
                            + " replies, two pages and a pack each, with all lists, written as files over HTTP; the goals are for"
                            + " ten thousand, to which the times are reckoned by the number of replies.",
                    List.of(
                            line("第一次 the first time", first, share, FIRST),
                            line("没有变化 nothing changed", again, share, UNCHANGED)),
                    "再写一次，一个文件也没有写 / written once more, not a file was written");
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private record Timed(double seconds, Result result) {}

    private static Timed written(Desk desk, Path folder) throws Exception {
        Result[] result = new Result[1];
        double millis = Load.millis(() -> {
            Map<String, String> files = new LinkedHashMap<>();
            desk.tree("/api/column")
                    .path("files")
                    .forEach(file -> files.put(
                            file.path("path").asString(), file.path("version").asString()));
            try (PublishedFolder held = PublishedFolder.at(folder)) {
                result[0] = held.hold(files, path -> desk.file("/api/column/file?path=" + Desk.encoded(path)), false);
            }
            return null;
        });
        return new Timed(millis / 1e3, result[0]);
    }

    private static long replies(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("replies"))) {
            return all.filter(path -> path.toString().endsWith(".zip")).count();
        }
    }

    private static Line line(String what, Timed timed, double share, double most) {
        return new Line(
                what,
                String.format(
                        Locale.ROOT,
                        "%.1f s (%d written, %d unchanged); ten thousand: %.1f s",
                        timed.seconds,
                        timed.result.written(),
                        timed.result.unchanged(),
                        timed.seconds * share),
                "–",
                String.format(Locale.ROOT, "≤ %.0f s", most),
                "–",
                timed.seconds * share <= most);
    }
}
