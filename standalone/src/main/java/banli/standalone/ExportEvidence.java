package banli.standalone;

import banli.standalone.ask.Desk;
import banli.standalone.ask.NewFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 取出证据包。 Takes a pack of evidence from the application that runs, or from one that is started for it. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = {
            "取出一案、一个指标、一件公开答复或年度总结的证据包；用 ./banli verify 核验。",
            "Take a pack of evidence of a case, a figure, a published reply or a summary. Check it with ./banli verify."
        })
final class ExportEvidence implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = {"写到的文件，须尚不存在。", "The file to write, which is not there yet."})
    private Path to;

    @Override
    public Integer call() {
        NewFile.orRefuse(to);
        return asking.ask("auditor", desk -> NewFile.write(to, desk.file("/api/evidence/" + what.path())));
    }

    /** 是什么的。 Of what. */
    static final class What {
        @Parameters(
                paramLabel = "CASE",
                arity = "0..1",
                description = {"案号或案件键，如 21-168。", "The case's number or key, such as 21-168."})
        private String key;

        @Option(
                names = "--reply",
                paramLabel = "CASE",
                description = {"此案公开了的答复。", "What was published of this case."})
        private String reply;

        @Option(
                names = "--summary",
                paramLabel = "YEAR",
                description = {"年度工作总结。", "The annual summary."})
        private Integer summary;

        @ArgGroup(exclusive = false)
        private OfFigure figure;

        String path() {
            if (key != null) {
                return "cases/" + segment(key);
            } else if (reply != null) {
                return "replies/" + segment(reply);
            }
            return figure == null
                    ? "summary?year=" + summary
                    : "figures/" + segment(figure.id) + "?year=" + figure.year;
        }

        /** As one part of a path, where a blank is no plus. */
        private static String segment(String value) {
            return Desk.encoded(value).replace("+", "%20");
        }
    }

    /** 指标。 A figure of a year. */
    static final class OfFigure {
        @Option(
                names = "--figure",
                required = true,
                paramLabel = "ID",
                description = {"指标，如 MEETING_RATE。", "The figure, such as MEETING_RATE."})
        private String id;

        @Option(
                names = "--year",
                required = true,
                description = {"登记年度。", "The year of registration."})
        private int year;
    }
}
