package banli.desk.outgoing;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 转成 PDF。 By LibreOffice, where it is on this machine: one at a time, in a folder and with a profile of its own that are gone
 * afterwards, ended when it takes too long. What it gets was made here and refers to nothing outside.
 */
@Component
class Pdf {
    private static final int SECONDS = 60;
    private static final Pattern PAGE = Pattern.compile("/Type ?/Page\\b(?!s)");

    private final Optional<Path> program;
    private final Semaphore one = new Semaphore(1);

    Pdf() {
        this.program = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean available() {
        return program.isPresent();
    }

    byte[] of(byte[] docx) {
        return laidOut(List.of(docx)).getFirst().orElseThrow(Pdf::failed);
    }

    /** How many pages each has, null where it could not be laid out. */
    List<Integer> pages(List<byte[]> docx) {
        List<Integer> pages = new ArrayList<>();
        try {
            laidOut(docx).forEach(pdf -> pages.add(pdf.map(Pdf::pagesIn).orElse(null)));
        } catch (Problem told) {
            pages.clear();
        }
        return pages;
    }

    /** A page of a PDF is an object of its own. */
    private static Integer pagesIn(byte[] pdf) {
        int pages = (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        return pages == 0 ? null : (Integer) pages;
    }

    private List<Optional<byte[]>> laidOut(List<byte[]> docx) {
        Path soffice = program.orElseThrow(() -> Problem.of(
                ProblemKind.UNKNOWN,
                "这台机器上没有 LibreOffice，不能转成 PDF，请下载 Word 文件。",
                "There is no LibreOffice on this machine to make a PDF: take the Word file."));
        Path folder = null;
        boolean mine = false;
        try {
            mine = one.tryAcquire(SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw failed();
            }
            folder = Files.createTempDirectory("banli-pdf");
            for (int at = 0; at < docx.size(); at++) {
                Files.write(folder.resolve(at + ".docx"), docx.get(at));
            }
            return made(soffice, folder, docx.size());
        } catch (IOException broken) {
            throw failed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed();
        } finally {
            if (mine) {
                one.release();
            }
            clear(folder);
        }
    }

    private static List<Optional<byte[]>> made(Path soffice, Path folder, int count)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        IntStream.range(0, count)
                .forEach(at -> words.add(folder.resolve(at + ".docx").toString()));
        ProcessBuilder command = new ProcessBuilder(words);
        String path = command.environment().getOrDefault("PATH", "");
        command.environment().clear();
        command.environment().putAll(Map.of("PATH", path, "HOME", folder.toString(), "LANG", "C.UTF-8"));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(folder.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw failed();
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        List<Optional<byte[]>> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Path pdf = folder.resolve(at + ".pdf");
            all.add(Files.exists(pdf) ? Optional.of(Files.readAllBytes(pdf)) : Optional.empty());
        }
        return all;
    }

    private static void clear(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // The machine clears its folder for temporary files by itself.
        }
    }

    private static Problem failed() {
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                "LibreOffice 没有转成 PDF，请下载 Word 文件，或稍后再试。",
                "LibreOffice made no PDF. Take the Word file, or try again later.");
    }
}
