package banli.standalone;

import banli.standalone.ask.AsOfOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 年度总结第一部分。 Section one of the annual summary, as the office words it. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = {"年度办理工作总结的第一部分。", "Section one of the annual summary."})
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

    @Override
    public Integer call() {
        return asking.ask(desk -> {
            String text = desk.tree(looking.at("/api/summary?year=" + year))
                    .path("text")
                    .stringValue();
            looking.tell(desk);
            System.out.println(text);
            return 0;
        });
    }
}
