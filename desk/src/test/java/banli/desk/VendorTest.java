package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("随附的他人程序")
class VendorTest {
    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    @DisplayName("每个文件都登记名称、版本、许可与摘要，摘要相符，许可随附")
    void everyFileIsWhatItClaimsToBe() throws Exception {
        List<String[]> lines = Files.readAllLines(VENDOR.resolve("vendor.lock")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .toList();

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).hasSize(5));
        assertThat(lines.stream().map(line -> line[0])).containsExactlyInAnyOrderElementsOf(files());
        for (String[] line : lines) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(VENDOR.resolve(line[0])));
            assertThat(HexFormat.of().formatHex(digest)).as(line[0]).isEqualTo(line[4]);
        }
        assertThat(lines.stream().filter(line -> line[0].endsWith(".js")))
                .allSatisfy(line -> assertThat(
                                VENDOR.resolve(line[0].replaceAll("(-[\\d.]+)(\\.min)?\\.js$", "$1.LICENSE")))
                        .exists());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(VENDOR)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("vendor.lock"))
                    .toList();
        }
    }
}
