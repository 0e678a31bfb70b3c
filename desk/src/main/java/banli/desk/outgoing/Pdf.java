package banli.desk.outgoing;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 转成 PDF。 By LibreOffice, where it is on this machine: one at a time, in a folder and with a profile of its own that are gone
 * afterwards, ended when it takes too long. What it gets was made here and refers to nothing outside.
 */
@Component
class Pdf {
    private static final int SECONDS = 60;

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
            Files.write(folder.resolve("letter.docx"), docx);
            return made(soffice, folder);
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

    private static byte[] made(Path soffice, Path folder) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                folder.resolve("letter.docx").toString()));
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
        Path pdf = folder.resolve("letter.pdf");
        if (!Files.exists(pdf)) {
            throw failed();
        }
        return Files.readAllBytes(pdf);
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
