package banli.bench.start;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.bench.years.PlausibleYears;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** 启动。 From launching the built program on a folder that is there, in a process of its own, to its first page (G9). */
public final class FirstAnswer implements Program {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int STARTS = 5;
    private static final double MOST_SECONDS = 5;
    private static final long BETWEEN_MILLIS = 10;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<String> goals() {
        return List.of("G9");
    }

    @Override
    public Optional<String> beyond(int size) {
        return size <= 100
                ? Optional.empty()
                : Optional.of(
                        "画面要读五千万条事实，以 backlog 100x 测得的速度要一个多小时；起动不读事实，见 100x。"
                                + " The screens would first read fifty million facts, more than an hour at the speed of backlog 100x; a start itself reads none, see 100x.");
    }

    @Override
    public Section run(int size) throws Exception {
        Path folder;
        long facts = 0;
        try (House house = House.open()) {
            if (size > 1) {
                facts = house.write(
                        PlausibleYears.times(size, house.application().today()));
                house.awaitScreens();
            }
            folder = house.keep();
        }
        try {
            // The first start builds what is not built, and enters what of the demo is not entered.
            started(folder);
            List<Double> seconds = new ArrayList<>();
            for (int start = 0; start < STARTS; start++) {
                seconds.add(started(folder));
            }
            return section(Spread.of(seconds), facts);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static double started(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile("banli-bench", ".log");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("banli.home"), "banli").toString(),
                        "demo",
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(port),
                        "--actuator-port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            answered(process, port, log, begin);
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.delete(log);
        }
    }

    private static void answered(Process process, int port, Path log, long begin)
            throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (HttpClient browser =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            while (!page(browser, page)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("it did not start: " + Files.readString(log));
                }
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
    }

    /** The oracle: a whole page of the product. */
    private static boolean page(HttpClient browser, HttpRequest page) throws InterruptedException {
        try {
            var answer = browser.send(page, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("</html>");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Section section(Spread seconds, long facts) {
        return new Section(
                "建好的程序在已有的数据文件夹上（另有编造的事实" + facts + "条）启动" + STARTS
                        + "次，从启动进程到首页答复完毕，含数据库的启动。先启动一次不计。"
                        + " The built program, launched " + STARTS + " times on a data folder that is there (with "
                        + facts
                        + " made-up facts beside the demo's): from the launch of the process to the whole first page, its database"
                        + " included. One start before does not count.",
                List.of(new Line(
                        "start to first page",
                        seconds.text(2, "s"),
                        "–",
                        "≤ " + MOST_SECONDS + " s",
                        "–",
                        seconds.median() <= MOST_SECONDS)),
                "首页为完整的页面 / the page answered is whole");
    }
}
