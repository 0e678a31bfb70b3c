package banli.standalone;

import banli.standalone.ask.AsOfOptions;
import banli.standalone.ask.NewFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 工作总结。 The annual summary: as it was issued, else as the ledger fills it in. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = {"年度办理工作总结全文：已签发的照原文，没有的由账本填写。", "The annual summary: as issued, else as the ledger fills it in."
        })
final class AskSummary implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Mixin
    private AsOfOptions looking;

    @Option(
            names = "--year",
            required = true,
            description = {"登记年度。", "The year of registration."})
    private int year;

    @Option(
            names = "--docx",
            paramLabel = "FILE",
            description = {"写成 Word 文件，已有的不覆盖。", "Writes a Word file; one that is there is not replaced."})
    private Path docx;

    @Override
    public Integer call() {
        if (docx != null) {
            NewFile.orRefuse(docx);
        }
        return asking.ask(desk -> {
            if (docx != null) {
                byte[] file = desk.file(looking.at("/api/summary/docx?year=" + year));
                looking.tell(desk);
                return NewFile.write(docx, file);
            }
            JsonNode summary = desk.tree(looking.at("/api/summary?year=" + year));
            JsonNode issued = summary.path("issued");
            String text = (issued.isObject() ? issued : summary).path("text").stringValue();
            looking.tell(desk);
            System.out.println(text);
            if (!text.equals(summary.path("text").stringValue())) {
                System.err.println("签发以后账本有变动，文中有的句子不再成立，见 /summary?year=" + year
                        + " 。 The ledger has moved since it was issued: see which sentences no longer hold there.");
            }
            return 0;
        });
    }
}
