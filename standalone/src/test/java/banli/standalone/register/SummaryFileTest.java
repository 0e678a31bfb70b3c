package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

@DisplayName("工作总结的 Word 文件")
class SummaryFileTest {
    private final LoadedRegister register = LoadedRegister.get();

    @TempDir
    Path folder;

    @Test
    @DisplayName("命令行写出的 Word 文件与公开的原文一字不差；已有的文件不覆盖")
    void wordForWord() throws IOException {
        register.application.announce(true);
        String data = register.application.folder().path().toString();
        String published;
        try (InputStream in = getClass().getResourceAsStream("/banli/summary-2021.txt")) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = folder.resolve("summary-2021.docx");
        assertThat(Main.run("summary", "--year", "2021", "--docx", file.toString(), "--data", data))
                .isZero();
        assertThat(text(file)).isEqualTo(published);
        assertThat(Main.run("summary", "--year", "2021", "--docx", file.toString(), "--data", data))
                .isNotZero();
    }

    /** The paragraphs, as another program would read them. */
    private static String text(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?s)<w:p>(.*?)</w:p>")
                    .matcher(xml)
                    .results()
                    .map(paragraph -> Pattern.compile("(?s)<w:t[^>]*>(.*?)</w:t>")
                            .matcher(paragraph.group(1))
                            .results()
                            .map(run -> HtmlUtils.htmlUnescape(run.group(1)))
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
        }
    }
}
