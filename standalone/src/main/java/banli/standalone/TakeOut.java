package banli.standalone;

import banli.standalone.ask.Desk;
import banli.standalone.ask.NewFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 取出。 What is taken out of a ledger as a file: packs of evidence, letters, folders for the archive. */
final class TakeOut {
    private TakeOut() {}

    /** 取出一个文件。 What each of these commands does: it asks for an address and writes what comes, as it comes. */
    abstract static class Taking implements Callable<Integer> {
        @Mixin
        private Asking asking;

        @Spec
        private CommandSpec spec;

        @Option(
                names = "--to",
                paramLabel = "FILE",
                description = {"写到的文件，须尚不存在。", "The file to write, which is not there yet."})
        private Path to;

        /** What is asked for; {@code file} is where it will be written, null for to the screen. */
        abstract String address(Path file);

        /** Who asks where nobody is named, in the demo only. */
        String usual() {
            return "registry";
        }

        /** Whether it is words that a screen can show. */
        boolean canBeShown() {
            return false;
        }

        @Override
        public Integer call() {
            if (to == null && !canBeShown()) {
                throw new ParameterException(
                        spec.commandLine(), "请用 --to 写明写到哪个文件。 Say with --to which file to write.");
            }
            String address = address(to);
            if (to != null) {
                NewFile.orRefuse(to);
                return asking.ask(usual(), desk -> NewFile.write(to, out -> desk.file(address, out)));
            }
            return asking.ask(usual(), desk -> {
                System.out.print(new String(desk.file(address), StandardCharsets.UTF_8));
                return 0;
            });
        }
    }

    /** 取出证据包。 Takes a pack of evidence from the application that runs, or from one that is started for it. */
    @Command(
            name = "evidence",
            mixinStandardHelpOptions = true,
            description = {
                "取出一案、一个指标、一件公开答复或年度总结的证据包；用 ./banli verify 核验。",
                "Take a pack of evidence of a case, a figure, a published reply or a summary. Check it with ./banli verify."
            })
    static final class Evidence extends Taking {
        @ArgGroup(exclusive = true, multiplicity = "1")
        private What what;

        @Override
        String usual() {
            return "auditor";
        }

        @Override
        String address(Path file) {
            return "/api/evidence/" + what.path();
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
                    return "cases/" + Desk.segment(key);
                } else if (reply != null) {
                    return "replies/" + Desk.segment(reply);
                }
                return figure == null
                        ? "summary?year=" + summary
                        : "figures/" + Desk.segment(figure.id) + "?year=" + figure.year;
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

    /** 取函件。 Takes a letter or another paper of a case as a Word file, as PDF, or its words. */
    @Command(
            name = "letter",
            mixinStandardHelpOptions = true,
            description = {
                "取一案的答复函（或别的文书）：按 --to 的扩展名写成 .docx、.pdf、.txt，不写 --to 则显示文字。",
                "Takes a case's reply, or another paper: as .docx, .pdf or .txt by the name after --to; shows its words where there is no --to."
            })
    static final class Letter extends Taking {
        @Parameters(
                paramLabel = "CASE",
                description = {"案号或案件键，如 21-168。", "The case's number or key, such as 21-168."})
        private String key;

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                defaultValue = "letter",
                description = {
                    "文种：letter（答复函或会办意见函）、chase、extension、return、report、signing、catalogue、form-提出人，或文书页上的编号。",
                    "letter (the reply or opinion), chase, extension, return, report, signing, catalogue, form-PROPOSER, or an id of"
                            + " the page of papers."
                })
        private String kind;

        @Override
        boolean canBeShown() {
            return true;
        }

        @Override
        String address(Path file) {
            String name = file == null ? ".txt" : file.getFileName().toString().toLowerCase(Locale.ROOT);
            return "/api/cases/" + Desk.segment(key) + "/papers/" + Desk.segment(kind) + "?as="
                    + (name.endsWith(".pdf") ? "pdf" : name.endsWith(".txt") ? "txt" : "docx");
        }
    }

    /** 取归档卷宗。 Takes folders of cases for the archive, in one ZIP. */
    @Command(
            name = "archive",
            mixinStandardHelpOptions = true,
            description = {
                "取案件的归档卷宗：一案一个文件夹，函件、附件、轨迹、证据包、卷内目录和校验码，打成一个 ZIP。",
                "Takes folders of cases for the archive: letters, attachments, trail, evidence, catalogue and digests, in one ZIP."
            })
    static final class Archive extends Taking {
        @Parameters(
                paramLabel = "CASE",
                arity = "1..*",
                description = {"案号或案件键，如 21-168。", "Numbers or keys of cases, such as 21-168."})
        private List<String> cases;

        @Override
        String address(Path file) {
            return "/api/archive?"
                    + cases.stream().map(one -> "case=" + Desk.encoded(one)).collect(Collectors.joining("&"));
        }
    }
}
