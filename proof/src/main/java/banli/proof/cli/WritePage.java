package banli.proof.cli;

import banli.proof.page.CheckPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 写出核验页。 Writes the page that checks packs in a browser, to be published beside the key. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = {
            "写出核验页：任何浏览器不连网络即可核验证据包。",
            "Write the page with which any browser checks a pack without a network."
        })
final class WritePage implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "新文件。 A new file.", defaultValue = "verify.html")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Files.write(file, CheckPage.written(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return 0;
    }
}
