package banli.desk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import banli.desk.docx.Template;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As LibreOffice lays it out and poppler draws it, where both are on the machine. */
@DisplayName("自带模板的函件排出来的样子")
class LetterPicturesTest {
    private static final String BODY = "测试委员：\n　　您提出的《关于增设社区助餐点的建议》（第21-168号提案）收悉。经研究，现答复如下：\n"
            + "　　一、关于布点\n　　年内新增五个助餐点，供餐时间延长至十九时。\n　　感谢您对民政工作的关心和支持！";

    @TempDir
    private Path folder;

    @BeforeEach
    void isThere() {
        assumeTrue(
                Stream.of("soffice", "pdftotext", "pdftoppm").allMatch(LetterPicturesTest::onPath),
                "LibreOffice and poppler are not installed");
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Test
    @DisplayName("一页的答复函是一页，字与函件一字不差，红头在上，没有空框；长的每页二十二行，页码在下")
    void laidOut() throws Exception {
        Path shortOne = pdf("short", BODY);
        String words = text(shortOne);
        assertThat(words.chars().filter(one -> one == '\f').count()).isEqualTo(1);
        assertThat(bare(words)).contains(bare(BODY), "沪民建〔2021〕18号", "对第21-168号提案的答复", "2021年6月15日", "—1—");
        assertThat(words).doesNotContain("\uFFFD", "{{", "□");
        BufferedImage page = picture(shortOne);
        assertThat(page.getHeight() / (double) page.getWidth()).isBetween(1.40, 1.43);
        int red = lastRedLine(page);
        assertThat(red).as("the line below the number").isBetween(page.getHeight() / 8, page.getHeight() / 2);
        assertThat(ink(page, 0, page.getHeight() / 12)).as("the margin above").isZero();
        assertThat(ink(page, red + 8, page.getHeight() * 3 / 4)).as("the text").isPositive();

        String lines = IntStream.rangeClosed(1, 70)
                .mapToObj(at -> "　　第" + at + "段，共七十段。")
                .collect(Collectors.joining("\n"));
        String[] pages = text(pdf("long", lines)).split("\f");
        for (int number = 2; number <= 3; number++) {
            List<String> shown = pages[number - 1]
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(shown).hasSize(23).last().asString().matches("— ?" + number + " ?—");
        }
    }

    private Path pdf(String name, String body) throws Exception {
        Paperwork said = new Paperwork()
                .put(LetterField.OFFICE, "嘉定区民政局")
                .put(LetterField.SIGNED, "嘉定区民政局")
                .put(LetterField.NUMBER, "沪民建〔2021〕18号")
                .put(LetterField.MARKS, "公开属性：主动公开\tA")
                .put(LetterField.TITLE, "对第21-168号提案的答复")
                .put(LetterField.TEXT, body)
                .put(LetterField.DAY, "2021年6月15日")
                .put(LetterField.COPIES, "区政协提案委");
        byte[] docx = Template.of(Shipped.of(LetterKind.REPLY_TO_MEMBERS), LetterField.known())
                .filled(said.values(), "答复", "自带模板", List.of());
        Files.write(folder.resolve(name + ".docx"), docx);
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                folder.resolve(name + ".docx").toString());
        return folder.resolve(name + ".pdf");
    }

    private String text(Path pdf) throws Exception {
        Path text = folder.resolve("text.txt");
        run("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), text.toString());
        return Files.readString(text);
    }

    private BufferedImage picture(Path pdf) throws Exception {
        run(
                "pdftoppm",
                "-png",
                "-r",
                "100",
                "-singlefile",
                pdf.toString(),
                folder.resolve("page").toString());
        return ImageIO.read(folder.resolve("page.png").toFile());
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as(new ArrayList<>(List.of(command)) + Files.readString(told, StandardCharsets.ISO_8859_1))
                .isTrue();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    private static int lastRedLine(BufferedImage page) {
        return IntStream.range(0, page.getHeight())
                .filter(row -> IntStream.range(0, page.getWidth())
                                .filter(column -> isRed(page.getRGB(column, row)))
                                .count()
                        > page.getWidth() / 2)
                .max()
                .orElse(-1);
    }

    private static boolean isRed(int color) {
        return (color >> 16 & 0xFF) > 180 && (color >> 8 & 0xFF) < 140 && (color & 0xFF) < 140;
    }

    private static long ink(BufferedImage page, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(row -> IntStream.range(0, page.getWidth())
                        .filter(column -> (page.getRGB(column, row) & 0xFF) < 128)
                        .count())
                .sum();
    }
}
