package banli.standalone.docs;

import banli.language.policy.PolicyDocument;
import banli.language.policy.Source;
import banli.language.word.Text;
import banli.language.word.deadline.DateUnit;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 各地的规则。 Every policy that comes with the program, rule by rule, with where each stands and was read. */
final class PlacesPage {
    private static final Path FOLDER = Path.of("../policies");
    private static final Map<DateUnit, Text> UNITS = Map.of(
            DateUnit.WORKING_DAYS, new Text("个工作日", "working days"),
            DateUnit.DAYS, new Text("日", "days"),
            DateUnit.MONTHS, new Text("个月", "months"));

    private PlacesPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # 各地的规则 · The rules of places

                由 `policies/` 下的规则文件生成：每一个数值出自哪份文件、哪一条、在哪里读到；没有读到的写明没有读到。一地一份文件，没有一行程序。
                Printed from the files under `policies/`: which text and article each value is from and where it was read; what could not be read
                says so. A place is a file and no line of code.
                """);
        files().forEach(file -> place(page, file));
        return page.toString();
    }

    private static List<Path> files() {
        try (Stream<Path> own = Files.list(FOLDER);
                Stream<Path> examples = Files.list(FOLDER.resolve("examples"))) {
            return Stream.concat(own, examples)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void place(StringBuilder page, Path file) {
        PolicyDocument policy;
        try {
            policy = WireMapper.mapper().readValue(Files.readString(file), PolicyDocument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        page.append("\n## ").append(both(policy.name())).append("\n\n`policies/");
        page.append(FOLDER.relativize(file).toString().replace('\\', '/')).append("` · `");
        page.append(policy.version()).append("`\n\n");
        policy.notes().forEach(note -> page.append("- ").append(both(note)).append('\n'));
        page.append(
                "\n| 规则 rule | 数值 value | 出处 source | 读于 read at | 没有读到 could not be read |\n|---|---|---|---|---|\n");
        policy.deadlines()
                .forEach(rule -> row(
                        page,
                        both(rule.kind().label()),
                        rule.amount() + " " + both(UNITS.get(rule.unit())),
                        rule.source()));
        if (policy.extension() != null) {
            row(
                    page,
                    "延期 extension",
                    "≤ " + policy.extension().atMost() + " "
                            + both(UNITS.get(policy.extension().unit())),
                    policy.extension().source());
        }
        row(
                page,
                "见面 meetings",
                policy.meetingChannels().channels().stream()
                        .sorted()
                        .map(channel -> both(channel.label()))
                        .collect(Collectors.joining("、")),
                policy.meetingChannels().source());
        row(
                page,
                "办理结果 outcomes",
                policy.outcomes().classes().stream()
                        .map(one -> one.code() + " " + both(one.text()))
                        .collect(Collectors.joining("；")),
                policy.outcomes().source());
        policy.bindings()
                .forEach(binding -> row(
                        page,
                        "适用范围 what binds whom",
                        binding.rules().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(" ")),
                        binding.source()));
        row(
                page,
                "迟录 late recording",
                "> " + policy.lateRecording().workingDays() + " 个工作日 working days",
                policy.lateRecording().source());
        if (policy.registerYear() != null) {
            row(
                    page,
                    "登记年度 register year",
                    policy.registerYear().nextYearFromMonth() + " 月起 from that month",
                    policy.registerYear().source());
        }
        row(
                page,
                "保管 retention",
                both(policy.retention().usual().label()),
                policy.retention().source());
    }

    private static void row(StringBuilder page, String rule, String value, Source source) {
        page.append("| ").append(rule).append(" | ").append(value).append(" | ");
        if (source != null) {
            page.append(Stream.of(
                            both(source.document()),
                            source.number() == null ? "" : source.number(),
                            source.article() == null ? "" : source.article())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        page.append(" | ").append(source == null || source.readAt() == null ? "" : source.readAt());
        page.append(" | ").append(source == null || source.unread() == null ? "" : both(source.unread()));
        page.append(" |\n");
    }

    private static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}
