package banli.standalone;

import banli.desk.intake.RowState;
import banli.language.word.Text;
import banli.standalone.ask.Desk;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** 导入。 Has a sheet tried row by row, and the good rows recorded; sent again it goes on where it stopped. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "导入案件台账或代表、委员名单（.xlsx、.xls、.csv）：逐行试办，登记没有问题的行。全部办成答 0，有行没有办成答 1。",
            "Imports a register of cases or a list of deputies and members (.xlsx, .xls, .csv): tries each row and records the"
                    + " good ones. Answers 0 when all is done, 1 when rows are left."
        })
final class ImportSheet implements Callable<Integer> {
    private static final List<String> SAMPLES = List.of("people.xlsx", "register.xlsx");
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Asking asking;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {"要导入的文件。", "The file to import."})
    private Path file;

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = {"用存下的列的对照。", "Columns as kept under that name."})
    private String mapping;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = {"表里是 CASES（案件）还是 PEOPLE（人员）；不写则由表头判断。", "CASES or PEOPLE; told by the headings otherwise."})
    private String kind;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = {
                "整张表都一样的，如 --set 收件日期=2021-03-05。",
                "What is the same for all rows, such as --set 收件日期=2021-03-05."
            })
    private List<String> set = List.of();

    @Option(
            names = "--dry-run",
            description = {"只试，不登记。", "Only try; record nothing."})
    private boolean dryRun;

    @Option(
            names = "--all-or-nothing",
            description = {"有一行有误就都不登记。", "Record nothing while any row is wrong."})
    private boolean whole;

    @Option(
            names = "--correct",
            paramLabel = "REASON",
            description = {"与在案不同的行按此理由更正；不写则不更正。", "Correct rows that differ from the record, for this reason."})
    private String correct;

    @Option(
            names = "--bad",
            paramLabel = "FILE",
            description = {
                "没有登记的行连同原因写到这里（.xlsx 或 .csv）。",
                "Where to write the rows not recorded, with reasons (.xlsx or .csv)."
            })
    private Path bad;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = {"只把样表写到这个文件夹。", "Only write the sample sheets into this folder."})
    private Path samples;

    @Override
    public Integer call() {
        if (samples != null) {
            return written();
        } else if (file == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "请写明要导入的文件，或用 --samples 取样表。 Name the file to import, or get samples by --samples.");
        }
        byte[] sheet = read();
        return asking.ask(desk -> imported(desk, sheet));
    }

    private int written() {
        for (String name : SAMPLES) {
            try (InputStream sample = ImportSheet.class.getResourceAsStream("/static/samples/" + name)) {
                Path to = samples.resolve(name);
                Files.createDirectories(samples);
                Files.write(to, sample.readAllBytes());
                System.out.println(to);
            } catch (IOException e) {
                throw new CommandFailed(
                        new Text("样表写不进 " + samples + "。", "The samples can't be written to " + samples + "."), e);
            }
        }
        return 0;
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailed(new Text("读不到文件 " + file + "。", "The file " + file + " can't be read."), e);
        }
    }

    private int imported(Desk desk, byte[] sheet) {
        JsonNode now =
                desk.send("/api/imports" + asked(), sheet, file.getFileName().toString());
        String at = "/api/imports/" + now.path("id").stringValue();
        now.path("notes")
                .forEach(note ->
                        tell(note.path("zh").stringValue(), note.path("en").stringValue()));
        columns(now);
        while (!now.path("looked").booleanValue()) {
            now = post(desk, at + "/look");
            progress(now, "试", "tried", now.path("total").intValue() - count(now, "READ"));
        }
        if (!dryRun && (now.path("left").intValue() > 0 || correct != null && count(now, "CHANGED") > 0)) {
            String go = at + "/go?whole=" + whole + (correct == null ? "" : "&correct=" + Desk.encoded(correct));
            do {
                now = post(desk, go);
                progress(now, "办", "done", now.path("went").intValue());
            } while (now.path("left").intValue() > 0);
        }
        told(now);
        return finished(desk, at, now);
    }

    private int finished(Desk desk, String at, JsonNode now) {
        int left = count(now, "BAD") + count(now, "REFUSED");
        if (bad != null && left > 0) {
            String form = bad.getFileName().toString().endsWith(".csv") ? "csv" : "xlsx";
            try {
                Files.write(bad, desk.file(at + "/bad." + form));
                tell("没有登记的行写在 " + bad + "。", "The rows not recorded are in " + bad + ".");
            } catch (IOException e) {
                throw new CommandFailed(new Text("写不进 " + bad + "。", bad + " can't be written."), e);
            }
        }
        return left + count(now, "CHANGED") > 0 ? 1 : 0;
    }

    private String asked() {
        String query = set.stream().map(one -> "&set=" + Desk.encoded(one)).collect(Collectors.joining());
        query += mapping == null ? "" : "&mapping=" + Desk.encoded(mapping);
        query += kind == null ? "" : "&kind=" + Desk.encoded(kind.toUpperCase(Locale.ROOT));
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private static JsonNode post(Desk desk, String path) {
        return WireMapper.mapper().readTree(desk.post(path, "{}"));
    }

    private static int count(JsonNode now, String state) {
        return now.path("rows").path(state).asInt(0);
    }

    private static void columns(JsonNode now) {
        tell("列的对照：" + taken(now, "zh", "；") + "。", "Columns: " + taken(now, "en", "; ") + ".");
        String left = StreamSupport.stream(now.path("columns").spliterator(), false)
                .filter(column -> !column.path("label").isObject())
                .map(column -> column.path("heading").asString(""))
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.joining("、"));
        if (!left.isEmpty()) {
            tell("不导入的列：" + left + "。", "Not taken over: " + left + ".");
        }
    }

    private static String taken(JsonNode now, String language, String between) {
        return StreamSupport.stream(now.path("columns").spliterator(), false)
                .filter(column -> column.path("label").isObject())
                .map(column -> column.path("heading").asString("") + " → "
                        + column.path("label").path(language).asString(""))
                .collect(Collectors.joining(between));
    }

    /** On the terminal only, so that what is piped on holds the result alone. */
    private static void progress(JsonNode now, String zh, String en, int went) {
        System.err.println("共 " + now.path("total").intValue() + " 行，已" + zh + " " + went + " 行。 " + went + " of "
                + now.path("total").intValue() + " rows " + en + ".");
    }

    private static void told(JsonNode now) {
        int shown = 0;
        for (JsonNode row : now.path("told")) {
            if (shown++ == SHOWN) {
                tell("其余的见 --bad 写出的文件或导入页。", "The others are in the file that --bad writes, or on the import page.");
                break;
            }
            String at = row.path("row").asString();
            row.path("wrong")
                    .forEach(one -> tell(
                            "第 " + at + " 行 " + one.path("zh").stringValue(),
                            "Row " + at + " " + one.path("en").stringValue()));
            row.path("changes")
                    .forEach(one -> System.out.println(
                            "第 " + at + " 行 Row " + at + " " + one.path("field").asString()
                                    + ": " + one.path("before").path("zh").asString() + " → "
                                    + one.path("after").path("zh").asString()));
        }
        for (Map.Entry<String, JsonNode> state : now.path("rows").properties()) {
            Text word = RowState.valueOf(state.getKey()).label();
            tell(
                    word.zh() + "：" + state.getValue().asInt() + " 行",
                    "Rows " + word.en() + ": " + state.getValue().asInt());
        }
    }

    private static void tell(String zh, String en) {
        System.out.println(zh);
        System.out.println(en);
    }
}
